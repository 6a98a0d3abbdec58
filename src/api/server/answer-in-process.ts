import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../context/request-context.js';
import type { AskGraphql } from '../mcp/tool-host.js';
import type { AnswerWriter } from './answer-writer.js';

/** Answers queries that come from within the process, under the limits of those that come over HTTP. */
export function answerInProcess(server: ApolloServer<RequestContext>, writer: AnswerWriter): AskGraphql {
  return async (query, variables, contextValue) => {
    const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
    // The server defers nothing, so that every answer is a single one.
    return JSON.parse(await writer.write(body.kind === 'single' ? body.singleResult : {})) as object;
  };
}
