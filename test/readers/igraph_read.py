"""Reads GraphML files with igraph and prints what it holds, one line of JSON a file."""
import json
import sys

import igraph

NODE = ("id", "label", "x", "y", "size", "color")
EDGE = ("id", "label", "weight", "color", "kind")


def known(value):
    return value is not None and value != "" and value == value


def load(path):
    graph = igraph.Graph.Read_GraphML(path)
    nodes, edges = [], []
    for vertex in graph.vs:
        data = vertex.attributes()
        nodes.append({**{key: data.get(key) for key in NODE}, "spells": [],
                      "attributes": {k: v for k, v in data.items() if k not in NODE and known(v)}})
    for edge in graph.es:
        data = edge.attributes()
        # igraph 1.0 puts ids of nodes where those of edges belong; edges keep the order of the file.
        edges.append({**{key: data.get(key) for key in EDGE}, "id": None, "source": graph.vs[edge.source]["id"], "target": graph.vs[edge.target]["id"],
                      "spells": [], "directed": graph.is_directed(),
                      "attributes": {k: v for k, v in data.items() if k not in EDGE and known(v)}})
    return {"nodes": nodes, "edges": edges, "messages": []}


if sys.argv[1] == "--version":
    print(igraph.__version__)
else:
    for path in sys.argv[1:]:
        try:
            print(json.dumps(load(path), default=str))
        except Exception as error:
            print(json.dumps({"error": "%s: %s" % (type(error).__name__, error)}))
