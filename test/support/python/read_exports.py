"""Reads exports with the programs that they are for, and prints as JSON what each of them found.

Takes a JSON object {"<format>": "<path>"} on standard input. Prints {"<reader>": {"nodes": {id: fields},
"edges": {id: fields}}}; readers without a graph have a shape of their own. Nothing here knows how the files are written.
"""

import json
import math
import sys
from pathlib import Path


def present(fields):
    """Fields without the values that a library puts where there was none."""
    return {k: plain(v) for k, v in fields.items() if not absent(v)}


def absent(value):
    if value is None:
        return True
    if isinstance(value, float) and math.isnan(value):
        return True
    return type(value).__name__ in ("NAType", "NaTType")


def plain(value):
    if type(value).__module__ == "numpy":
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


def from_networkx(graph):
    return {
        "nodes": {n: present(d) for n, d in graph.nodes(data=True)},
        "edges": {d.get("id", k): {"source": s, "target": t, **present(d)} for s, t, k, d in graph.edges(keys=True, data=True)},
    }


def from_igraph(graph):
    nodes = {v["id"]: present(v.attributes()) for v in graph.vs}
    edges = {}
    for e in graph.es:
        fields = {k: v for k, v in present(e.attributes()).items() if v != ""}
        edges[e["relation"]] = {**fields, "source": graph.vs[e.source]["id"], "target": graph.vs[e.target]["id"]}
    return {"nodes": nodes, "edges": edges}


def from_rows(rows, key="id"):
    return {row[key]: row for row in (present(row) for row in rows)}


def from_workbook(path):
    import datetime

    import openpyxl

    def day(value):
        return value.date().isoformat() if isinstance(value, datetime.datetime) else value

    book = openpyxl.load_workbook(path)
    rows = {}
    for sheet in book:
        header, *body = sheet.iter_rows(values_only=True)
        rows[sheet.title] = [dict(zip(header, map(day, row))) for row in body]
    found = {
        "nodes": from_rows(rows["entities"]),
        "edges": from_rows(rows["relations"]),
        "evidence": len(rows["evidence"]),
        "sheets": {sheet.title: [sheet.freeze_panes, sheet.auto_filter.ref == sheet.dimensions] for sheet in book},
    }
    return {**found, "tasks": from_rows(rows["tasks"]), "targets": from_rows(rows["targets"])}


def rdf_counts(graph):
    from rdflib import RDF, Namespace, URIRef

    plan = Namespace("https://plangraph.dev/ontology#")
    schema = Namespace("https://schema.org/")
    oa = Namespace("http://www.w3.org/ns/oa#")
    local = lambda iri: str(iri).rsplit(":", 1)[1] if str(iri).startswith("urn:") else str(iri)
    nodes = {local(s): {"label": str(o)} for s, o in graph.subject_objects(schema.name) if "ent_" in s}
    for node, fields in nodes.items():
        iri = URIRef("urn:plangraph:" + node)
        fields["aliases"] = sorted(str(o) for o in graph.objects(iri, schema.alternateName))
        fields["type"] = [str(t)[len(plan):] for t in graph.objects(iri, RDF.type) if str(t).startswith(plan)][0]
    edges = {}
    for rel in graph.subjects(RDF.type, plan.Relation):
        subject, predicate, obj = graph.value(rel, RDF.subject), graph.value(rel, RDF.predicate), graph.value(rel, RDF.object)
        quotes = []
        for annotation in graph.subjects(oa.hasBody, rel):
            for target in graph.objects(annotation, oa.hasTarget):
                found = {}
                for selector in graph.objects(target, oa.hasSelector):
                    for name in ("exact", "start", "end"):
                        value = graph.value(selector, oa[name])
                        if value is not None:
                            found[name] = value.toPython()
                quotes.append([local(graph.value(target, oa.hasSource)), found["start"], found["end"], found["exact"]])
        edges[local(rel)] = {
            "source": local(subject),
            "target": local(obj),
            "type": str(graph.value(rel, plan.type)),
            "modality": str(graph.value(rel, plan.modality)),
            "confidence": float(graph.value(rel, plan.confidence)),
            "date": str(graph.value(rel, plan.date)) if graph.value(rel, plan.date) is not None else None,
            "plain": (subject, predicate, obj) in graph,
            "quotes": sorted(quotes),
        }
    return {"nodes": nodes, "edges": edges}


def main():
    import duckdb
    import igraph
    import networkx as nx
    import pandas as pd
    import pyshacl
    import rdflib
    from followthemoney import model
    from ndex2.cx2 import RawCX2NetworkFactory
    from rdflib.compare import to_isomorphic

    files = json.load(sys.stdin)
    found = {}

    gexf = nx.read_gexf(files["gexf"])
    found["networkx gexf"] = from_networkx(gexf if gexf.is_multigraph() else nx.MultiDiGraph(gexf))
    found["networkx graphml"] = from_networkx(nx.read_graphml(files["graphml"], force_multigraph=True))
    found["igraph graphml"] = from_igraph(igraph.Graph.Read_GraphML(files["graphml"]))
    with open(files["node-link"], encoding="utf-8") as file:
        found["networkx node-link"] = from_networkx(nx.node_link_graph(json.load(file)))

    network = RawCX2NetworkFactory().get_cx2network(files["cx2"])
    entities = {number: node["v"] for number, node in network.get_nodes().items()}
    found["ndex2 cx2"] = {
        "nodes": {v["entity"]: v for v in entities.values()},
        "edges": {
            e["v"]["relation"]: {**e["v"], "source": entities[e["s"]]["entity"], "target": entities[e["t"]]["entity"]}
            for e in network.get_edges().values()
        },
        "colours": network.get_visual_properties()["nodeMapping"]["NODE_BACKGROUND_COLOR"]["definition"]["map"],
    }

    text = {"dtype_backend": "numpy_nullable", "keep_default_na": False, "na_values": [""], "dtype": {"adcode": str}}
    for dialect in ("csv", "csv-raw"):
        encoding = "utf-8-sig" if dialect == "csv" else "utf-8"
        tables = {t: pd.read_csv(files[f"{dialect} {t}"], encoding=encoding, **text) for t in ("nodes", "edges", "evidence")}
        found[f"pandas {dialect}"] = {
            "nodes": from_rows(tables["nodes"].to_dict("records")),
            "edges": from_rows(tables["edges"].to_dict("records")),
            "evidence": len(tables["evidence"]),
        }
    for reader, path in (("duckdb csv-raw", "csv-raw"), ("duckdb parquet", "parquet")):
        rows = {}
        for table in ("nodes", "edges", "evidence"):
            name = files[f"{path} {table}"]
            source = f"read_csv('{name}', all_varchar=true)" if path == "csv-raw" else f"'{name}'"
            result = duckdb.sql(f"select * from {source}")
            rows[table] = [dict(zip(result.columns, row)) for row in result.fetchall()]
        found[reader] = {"nodes": from_rows(rows["nodes"]), "edges": from_rows(rows["edges"]), "evidence": len(rows["evidence"])}
    tables = {t: pd.read_parquet(files[f"parquet {t}"]) for t in ("nodes", "edges", "evidence")}
    found["pandas parquet"] = {
        "nodes": from_rows(tables["nodes"].to_dict("records")),
        "edges": from_rows(tables["edges"].to_dict("records")),
        "evidence": len(tables["evidence"]),
    }

    found["openpyxl xlsx"] = from_workbook(files["xlsx"])

    turtle = rdflib.Graph().parse(files["turtle"], format="turtle")
    jsonld = rdflib.Graph().parse(files["jsonld"], format="json-ld")
    found["rdflib turtle"] = rdf_counts(turtle)
    found["rdflib jsonld"] = {"isomorphic": to_isomorphic(turtle) == to_isomorphic(jsonld), "triples": len(jsonld)}

    # Inference would take what a shape misses for granted.
    shapes = rdflib.Graph().parse(Path(__file__).parents[3] / "schema" / "generated" / "shapes.ttl")
    conforms, _, report = pyshacl.validate(turtle, shacl_graph=shapes, meta_shacl=True)
    turtle.remove((None, rdflib.URIRef("http://www.w3.org/ns/oa#exact"), None))
    found["pyshacl"] = {"conforms": conforms, "report": report, "without quotes": pyshacl.validate(turtle, shacl_graph=shapes)[0]}

    nodes, edges, dropped = {}, {}, []
    with open(files["ftm"], encoding="utf-8") as lines:
        for line in lines:
            data = json.loads(line)
            proxy = model.get_proxy(data, cleaned=False)
            if proxy.schema.edge:
                source, target = proxy.first(proxy.schema.source_prop), proxy.first(proxy.schema.target_prop)
                edges[proxy.id] = {"source": source, "target": target, "role": proxy.get("role"), "schema": proxy.schema.name}
            else:
                nodes[proxy.id] = {"label": proxy.caption, "schema": proxy.schema.name}
            for name, values in data["properties"].items():
                kept = proxy.get(name, quiet=True)
                # Names are kept on one line there.
                if {" ".join(v.split()) for v in kept} != {" ".join(v.split()) for v in values}:
                    dropped.append([proxy.id, name, values])
            try:
                proxy.schema.validate(data)
            except Exception as error:  # what the library calls invalid, by whatever class
                dropped.append([proxy.id, "invalid", str(error)])
    found["followthemoney"] = {"nodes": nodes, "edges": edges, "dropped": dropped}

    json.dump(found, sys.stdout, ensure_ascii=True)


main()
