const MAX_TOKENS = 1024;
const TOKEN_LIMIT_MODEL = 'gpt-4-turbo-2024-04-09';
const STOP_TOKENS = ['<|endoftext|>', '<|im_end|>', '###'];
const PAD_TOKEN = '[PAD]';
const estimate = (text) => Math.ceil(text.length / 4);

const prompt = metadata.parameters['Prompt'];
if (estimate(prompt) > MAX_TOKENS) {
  datagrid.error(413, `The prompt has more than ${MAX_TOKENS} tokens`);
}
httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.openai.com/v1/completions', JSON.stringify({ model: TOKEN_LIMIT_MODEL, max_tokens: MAX_TOKENS, stop: STOP_TOKENS, prompt, pad: PAD_TOKEN })));
