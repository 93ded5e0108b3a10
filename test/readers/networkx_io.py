"""Reads graph files with networkx and prints what it holds, one line of JSON a file; or, with --write IN OUT, writes
the graph of a node-link JSON file with networkx's own GEXF writer."""
import json
import sys

import networkx as nx


def color(viz):
    found = (viz or {}).get("color")
    return None if not found else "#%02x%02x%02x" % (int(found["r"]), int(found["g"]), int(found["b"]))


def rest(data, *known):
    return {key: value for key, value in data.items() if key not in known and value is not None}


def spells(data):
    if "spells" in data:
        return [list(one) for one in data["spells"]]
    return [[data["start"], data.get("end")]] if "start" in data else []


def load(path):
    graph = nx.read_graphml(path) if path.endswith(".graphml") else nx.read_gexf(path)
    nodes, edges = [], []
    for key, data in graph.nodes(data=True):
        viz = data.get("viz", {})
        place = viz.get("position", {})
        nodes.append({
            "id": key, "label": data.get("label"), "x": place.get("x", data.get("x")), "y": place.get("y", data.get("y")),
            "size": viz.get("size", data.get("size")), "color": color(viz) or data.get("color"), "spells": spells(data),
            "attributes": rest(data, "label", "viz", "start", "end", "spells", "x", "y", "size", "color"),
        })
    listed = graph.edges(keys=True, data=True) if graph.is_multigraph() else ((s, t, None, d) for s, t, d in graph.edges(data=True))
    for source, target, key, data in listed:
        edges.append({
            "id": str(data.get("id", key)), "source": source, "target": target, "kind": data.get("kind"), "label": data.get("label"),
            "weight": data.get("weight"), "color": color(data.get("viz")) or data.get("color"), "spells": spells(data),
            "directed": graph.is_directed(), "attributes": rest(data, "id", "label", "weight", "viz", "start", "end", "spells", "kind", "color"),
        })
    return {"nodes": nodes, "edges": edges, "messages": []}


def plain(attributes):
    """Its writer takes a list for values that change with time, and stops."""
    return {key: " | ".join(value) if isinstance(value, list) else value for key, value in attributes.items()}


def write(source, target):
    with open(source, encoding="utf-8") as file:
        data = json.load(file)
    graph = nx.MultiDiGraph()
    for node in data["nodes"]:
        place = {"color": dict(zip("rgb", (int(node["color"][i:i + 2], 16) for i in (1, 3, 5))), a=1.0),
                 "position": {"x": node["x"], "y": node["y"], "z": 0.0}, "size": node["size"]}
        graph.add_node(node["id"], label=node["label"], viz=place, **plain(node["attributes"]))
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], key=edge["id"], id=edge["id"], weight=edge["weight"], kind=edge["kind"],
                       **({"start": edge["spells"][0][0], "end": edge["spells"][-1][1]} if edge["spells"] else {}), **plain(edge["attributes"]))
    nx.write_gexf(graph, target)


if sys.argv[1] == "--version":
    print(nx.__version__)
elif sys.argv[1] == "--write":
    write(sys.argv[2], sys.argv[3])
else:
    for path in sys.argv[1:]:
        try:
            print(json.dumps(load(path), default=str))
        except Exception as error:  # what a reader refuses is a result
            print(json.dumps({"error": "%s: %s" % (type(error).__name__, error)}))
