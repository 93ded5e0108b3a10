"""Reads GEXF files with Tulip and prints what it holds, one line of JSON a file. Needs Debian's python3."""
import json
import sys

from tulip import tlp

VIEW = {"viewLabel", "viewLayout", "viewSize", "viewColor", "viewBorderColor", "viewShape"}


def color(value):
    return "#%02x%02x%02x" % (value.getR(), value.getG(), value.getB())


def attributes(graph, names, read):
    found = {}
    for name in names:
        if name.startswith("view"):
            continue
        value = read(graph.getProperty(name))
        if value not in ("", None):
            found[name] = value
    return found


def load(path):
    parameters = tlp.getDefaultPluginParameters("GEXF")
    parameters["file::filename"] = path
    graph = tlp.importGraph("GEXF", parameters)
    if graph is None:
        return {"error": "refused"}
    names = list(graph.getProperties())
    label, place, size, paint = (graph.getProperty(n) for n in ("viewLabel", "viewLayout", "viewSize", "viewColor"))
    # Tulip has no ids of its own for nodes and edges: the order of the file is kept.
    nodes = [{"id": None, "label": label[n], "x": place[n][0], "y": place[n][1], "size": size[n][0], "color": color(paint[n]), "spells": [],
              "attributes": attributes(graph, names, lambda p: p[n])} for n in graph.getNodes()]
    ids = list(graph.getNodes())
    edges = [{"id": None, "source": ids.index(graph.source(e)), "target": ids.index(graph.target(e)), "label": label[e], "kind": None,
              "weight": None, "color": color(paint[e]), "spells": [], "directed": True,
              "attributes": attributes(graph, names, lambda p: p[e])} for e in graph.getEdges()]
    return {"nodes": nodes, "edges": edges, "messages": []}


if sys.argv[1] == "--version":
    print(tlp.getRelease() if hasattr(tlp, "getRelease") else "5")
else:
    for path in sys.argv[1:]:
        try:
            print(json.dumps(load(path), default=str))
        except Exception as error:
            print(json.dumps({"error": "%s: %s" % (type(error).__name__, error)}))
