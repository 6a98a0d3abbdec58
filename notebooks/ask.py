"""Asks a running plangraph server, as any client of GraphQL does. Its address is PLANGRAPH_URL."""

import os

import requests

URL = os.environ.get("PLANGRAPH_URL", "http://127.0.0.1:4000/graphql")


def ask(query, **variables):
    """The answer's data. Raises RuntimeError with what the server said where it gives errors, and where none answers."""
    try:
        response = requests.post(URL, json={"query": query, "variables": variables}, timeout=60)
    except requests.ConnectionError as error:
        raise RuntimeError(f"no server answers at {URL}: run `npm start`, or set PLANGRAPH_URL") from error
    answer = response.json()
    if answer.get("errors"):
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def ask_all(query, **variables):
    """
    Every record of a list, page after page. The query has one field, takes `$after: String`, and asks for `nodes` and
    `pageInfo { hasNextPage endCursor }`.
    """
    nodes, after = [], None
    while True:
        (connection,) = ask(query, **variables, after=after).values()
        nodes += connection["nodes"]
        if not connection["pageInfo"]["hasNextPage"]:
            return nodes
        after = connection["pageInfo"]["endCursor"]
