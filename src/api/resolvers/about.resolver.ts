import { Ctx, Query, Resolver } from 'type-graphql';
import type { Ontology as OntologyValue } from '../../../schema/ontology.js';
import type { StoreStats } from '../../store/port/graph-store.js';
import type { RequestContext } from '../context/request-context.js';
import { Meta, Stats } from '../types/about.type.js';
import { Ontology } from '../types/ontology.type.js';

@Resolver()
export class AboutResolver {
  @Query(() => Stats, { description: 'How much of everything is in the graph.' })
  stats(@Ctx() { reader }: RequestContext): Promise<StoreStats> {
    return reader.stats();
  }

  @Query(() => Ontology, { description: 'The kinds that the graph is made of.' })
  ontology(@Ctx() { ontology }: RequestContext): OntologyValue {
    return ontology;
  }

  @Query(() => Meta, { description: 'What is being served, and by what.' })
  async meta(@Ctx() { reader, ontology, build }: RequestContext): Promise<Meta> {
    return { dataVersion: await reader.dataVersion(), ontologyVersion: ontology.version, ...build };
  }
}
