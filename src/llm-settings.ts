import { limit, limitFromZero, named, text, type ValuesOf } from './setting.js';

/** Whether and how a language model is asked about documents. */
export const LLM_SETTINGS = named({
  extractor: {
    default: 'rules',
    help: 'what reads documents: rules, or rules+llm, which asks a model, too, and takes what is found in the text word for word',
    parse: (value) => (['rules', 'rules+llm'].includes(value) ? value : undefined),
    expects: 'rules or rules+llm',
    placeholder: 'rules|rules+llm',
  },
  llmUrl: {
    default: 'http://127.0.0.1:11434/v1',
    help: 'a server that speaks the chat completions of OpenAI; the texts of the documents are sent there',
    parse: (value) => (/^https?:\/\//.test(value) && URL.canParse(value) ? value : undefined),
    expects: 'an address such as http://127.0.0.1:11434/v1',
    placeholder: 'url',
  },
  llmModel: {
    default: '',
    help: 'the model, as that server calls it',
    parse: (value) => (/^[\w./:@+-]{1,100}$/.test(value) ? value : undefined),
    expects: 'a name of at most 100 letters, digits and ./:@+-_',
    placeholder: 'name',
  },
  llmKey: {
    default: '',
    help: 'key for that server; it is only read from the environment, and never written anywhere',
    parse: (value) => (/^[\x21-\x7e]{1,1000}$/.test(value) ? value : undefined),
    expects: 'a key of ASCII characters without blanks',
    secret: true,
    envOnly: true,
  },
  llmTimeout: limit(120_000, 'longest answer of the model to one passage, in milliseconds'),
  llmRetries: limitFromZero(3, 'how often a passage is asked about again where the server is busy, broken or silent'),
  llmRate: limitFromZero(0, 'most questions to the model in a minute; 0 for any number'),
  llmBudget: limit(2_000_000, 'most tokens that one run may take, asked and answered'),
  llmPrice: {
    default: '',
    help: 'price of a million tokens, asked and answered, such as 0.5,1.5; what a run costs is then told in that money',
    parse: (value) => (/^\d+(?:\.\d+)?,\d+(?:\.\d+)?$/.test(value) ? value : undefined),
    expects: 'two numbers such as 0.5,1.5',
    placeholder: 'asked,answered',
  },
  llmCache: {
    default: './plangraph-llm-cache',
    help: 'folder that keeps what the model answered, so that nothing is asked twice',
    parse: text,
    expects: 'a folder name',
    placeholder: 'folder',
  },
});

export type LlmSettings = ValuesOf<typeof LLM_SETTINGS>;
