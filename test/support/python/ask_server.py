"""Asks a server with the programs that read by address: takes its address, prints as JSON what each of them found."""

import json
import sys
from datetime import datetime, timezone

import duckdb
import pandas as pd
import polars as pl
import pyarrow.dataset as ds
from fsspec.implementations.http import HTTPFileSystem
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

server = sys.argv[1]
found = {}

for name in ("edges.parquet", "edges.raw.csv"):
    address = f"{server}/export/{name}"
    frame = pl.scan_parquet(address) if name.endswith("parquet") else pl.scan_csv(address)
    found[f"polars {name}"] = frame.filter(pl.col("type") == "RESPONSIBLE_FOR").select(pl.len()).collect().item()
    read = pd.read_parquet if name.endswith("parquet") else pd.read_csv
    found[f"pandas {name}"] = int((read(address)["type"] == "RESPONSIBLE_FOR").sum())


class DatedFileSystem(HTTPFileSystem):
    """DuckDB asks when a file was changed, which this file system cannot tell."""

    def modified(self, path):
        return datetime(2000, 1, 1, tzinfo=timezone.utc)


# Both ask for the length, and then for the parts that they need.
files = DatedFileSystem(block_size=4096)
table = ds.dataset(f"{server}/export/edges.parquet", filesystem=files, format="parquet")
found["pyarrow edges.parquet"] = table.count_rows(filter=ds.field("type") == "RESPONSIBLE_FOR")
duckdb.register_filesystem(files)
count = "SELECT count(*) FROM read_parquet('{}/export/edges.parquet') WHERE type = 'RESPONSIBLE_FOR'"
found["duckdb edges.parquet"] = duckdb.sql(count.format(server)).fetchall()[0][0]

client = Client(transport=RequestsHTTPTransport(url=f"{server}/graphql"), fetch_schema_from_transport=True)
question = gql("query Count($where: RelationWhere) { relations(where: $where, first: 0) { totalCount } }")
question.variable_values = {"where": {"type": {"eq": "RESPONSIBLE_FOR"}}}
found["gql"] = client.execute(question)["relations"]["totalCount"]

json.dump(found, sys.stdout)
