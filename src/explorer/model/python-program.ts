/** A question to the API as a program in Python's own library, which prints the answer. */
export function pythonProgram(url: string, query: string, variables: unknown): string {
  // JSON's texts are Python's, too.
  const text = (value: string): string => JSON.stringify(value);
  return [
    'import json',
    'import urllib.request',
    '',
    `url = ${text(url)}`,
    'query = """',
    query.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"'),
    '"""',
    `variables = json.loads(${text(JSON.stringify(variables))})`,
    'body = json.dumps({"query": query, "variables": variables}).encode()',
    'request = urllib.request.Request(url, body, {"content-type": "application/json"})',
    'with urllib.request.urlopen(request) as response:',
    '    answer = json.load(response)',
    'print(json.dumps(answer, ensure_ascii=False, indent=2))',
    '',
  ].join('\n');
}
