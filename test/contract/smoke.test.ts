import { openStore } from '../../src/store/open-store.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { cityPlan, countyPlan, cityId } from '../fixtures/city-plan.js';
test('smoke', async () => {
  const s = await openStore('sqlite::memory:');
  console.log(await loadGraph(s, cityPlan()), await loadGraph(s, cityPlan()), await loadGraph(s, countyPlan()));
  console.log(await s.reader.stats(), await s.reader.dataVersion());
  console.log(JSON.stringify(await s.reader.entities([cityId('dataGroup'), 'x', cityId('dataBureau')]), null, 1));
  console.log(JSON.stringify(await s.reader.relationsOf({ entities: [cityId('dataGroup'), 'x'], direction: 'BOTH', page: { first: 3 } }), null, 1));
  console.log(JSON.stringify(await s.reader.search({ text: '数据 云', page: { first: 3 } }), null, 1));
  console.log(JSON.stringify(await s.reader.findEntities({ where: { field: 'attributes.year', op: 'gte', value: 2027 }, orderBy: [{ field: 'attributes.value', descending: true }], page: {} }), null, 1));
  console.log(JSON.stringify(await s.reader.mentionsOfEntities([cityId('dataGroup')], { last: 1 }), null, 1));
  console.log(await s.writer.removeDocument(cityPlan().document.id), await s.reader.stats());
  await s.close();
});
