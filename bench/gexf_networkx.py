"""The graph of bench/gexf.ts as networkx writes it: python gexf_networkx.py FILE NODES EDGES."""
import json
import resource
import sys
import time

import networkx as nx

RELATIONS = ["met-with", "visited", "accused", "denied", "supplies"]
COLORS = [(31, 119, 180), (44, 160, 44), (214, 39, 40), (148, 103, 189), (140, 86, 75)]
QUOTE = "اجتمع الوزير مع السفير \"أمس\" & اليوم"

file, nodes, edges = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
graph = nx.MultiDiGraph()
for i in range(nodes):
    r, g, b = COLORS[i % 5]
    viz = {"color": {"r": r, "g": g, "b": b, "a": 1.0}, "size": 4.0 + i % 7,
           "position": {"x": ((i * 7919) % 100003) / 100, "y": ((i * 104729) % 100003) / 100, "z": 0.0}}
    graph.add_node(f"e{i}", label=f"كيان {i}", viz=viz, name_ar=f"كيان {i}", name_en=f"Entity {i}", entity_type="Person", claim_count=i % 50)
for i in range(edges):
    kind, year = RELATIONS[i % 5], 2000 + i % 25
    graph.add_edge(f"e{(i * 7919) % nodes}", f"e{(i * 104729 + 17) % nodes}", key=i, id=f"r{i}", label=kind, kind=f"{kind}~{i}", weight=1 + i % 9,
                   start=f"{year}-01-01", end=f"{year}-01-31", relation=kind, confidence=(i % 100) / 100, independent_sources=1 + i % 9,
                   symmetric=i % 5 == 0, **({"top_quote": QUOTE} if i % 1000 == 0 else {}))
begin, start = time.process_time(), time.perf_counter()
nx.write_gexf(graph, file)
print(json.dumps({"ms": (time.process_time() - begin) * 1000, "wall": (time.perf_counter() - start) * 1000, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
