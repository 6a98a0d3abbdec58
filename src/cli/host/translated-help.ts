import type { HelpConfiguration } from 'commander';
import type { Messages } from '../../messages.js';

/** What commander adds to a description. */
const EXTRAS = / \(((?:choices|default): .*)\)$/s;
/** What `addSettings` adds to a setting's. */
const SETTING = / \(default: (.*), or (\$\w+)\)$/s;

/** The help of every command in the user's language: its frame, descriptions, and what examples are for. */
export function translatedHelp(messages: Messages): HelpConfiguration {
  return {
    styleTitle: (title) => messages.say(title),
    styleDescriptionText: (text) => translated(text, messages),
  };
}

function translated(text: string, messages: Messages): string {
  const known = messages.say(text);
  if (known !== text) return known;
  const setting = SETTING.exec(text);
  if (setting) {
    const [whole, value, variable] = setting as unknown as [string, string, string];
    const otherwise = messages.say('(default: {value}, or {variable})', {
      value: value === 'none' ? messages.say(value) : value,
      variable,
    });
    return joined(messages, text.slice(0, -whole.length), otherwise);
  }
  const extras = EXTRAS.exec(text);
  if (!extras) return text;
  const inner = extras[1]!.replace(/choices: |default: /g, (word) => messages.say(word));
  return joined(messages, text.slice(0, extras.index), `(${inner})`);
}

/** Chinese brackets bring their own room. */
function joined(messages: Messages, description: string, brackets: string): string {
  return [messages.say(description), brackets].join(/^[(]/.test(brackets) ? ' ' : '');
}
