// Loads graph files into Gephi's own model and prints what it holds, one line of JSON a file.
// java -cp gephi-toolkit.jar:classes GephiLoader FILE...
// With --edit IN OUT: doubles all positions, paints the first node, and saves as Gephi saves.
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public final class GephiLoader {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] files) {
    if (files.length == 3 && files[0].equals("--edit")) {
      try {
        edit(new File(files[1]), new File(files[2]));
        System.exit(0);
      } catch (Exception error) {
        error.printStackTrace();
        System.exit(1);
      }
    }
    for (String file : files) {
      try {
        OUT.println(load(new File(file)));
      } catch (Throwable error) {
        OUT.println("{\"error\":" + text(String.valueOf(error)) + "}");
      }
    }
    System.exit(0);
  }

  private static void edit(File in, File out) throws Exception {
    load(in);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    boolean first = true;
    for (Node node : model.getGraph().getNodes().toArray()) {
      node.setX(node.x() * 2);
      node.setY(node.y() * 2);
      if (first) node.setColor(new java.awt.Color(1, 2, 3));
      first = false;
    }
    Lookup.getDefault().lookup(org.gephi.io.exporter.api.ExportController.class).exportFile(out);
  }

  private static String load(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    if (container == null) return "{\"error\":\"no importer takes the file\"}";
    // A choice in Gephi's import window, on by default: it centres and scales the picture.
    container.getLoader().setAutoScale(false);
    Report report = container.getReport();
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    StringBuilder out = new StringBuilder("{\"nodes\":[");
    String comma = "";
    for (Node node : graph.getNodes().toArray()) {
      out.append(comma).append("{\"id\":").append(text(String.valueOf(node.getId())));
      out.append(",\"label\":").append(text(node.getLabel()));
      out.append(",\"x\":").append(node.x()).append(",\"y\":").append(node.y()).append(",\"size\":").append(node.size());
      out.append(",\"color\":").append(color(node.r(), node.g(), node.b()));
      element(out, node, model);
      comma = ",";
    }
    out.append("],\"edges\":[");
    comma = "";
    for (Edge edge : graph.getEdges().toArray()) {
      out.append(comma).append("{\"id\":").append(text(String.valueOf(edge.getId())));
      out.append(",\"source\":").append(text(String.valueOf(edge.getSource().getId())));
      out.append(",\"target\":").append(text(String.valueOf(edge.getTarget().getId())));
      out.append(",\"directed\":").append(edge.isDirected());
      out.append(",\"kind\":").append(text(edge.getTypeLabel() == null ? null : String.valueOf(edge.getTypeLabel())));
      out.append(",\"label\":").append(text(edge.getLabel())).append(",\"weight\":").append(edge.getWeight());
      out.append(",\"color\":").append(edge.alpha() == 0 ? "null" : color(edge.r(), edge.g(), edge.b()));
      out.append(",\"alpha\":").append(edge.alpha());
      element(out, edge, model);
      comma = ",";
    }
    out.append("],\"messages\":[");
    comma = "";
    java.util.Iterator<Issue> issues = report.getIssues(1000);
    while (issues.hasNext()) {
      Issue issue = issues.next();
      out.append(comma).append(text(issue.getLevel() + ": " + issue.getMessage()));
      comma = ",";
    }
    return out.append("]}").toString();
  }

  private static void element(StringBuilder out, Element element, GraphModel model) {
    out.append(",\"attributes\":{");
    String comma = "";
    for (Column column : element.getTable().toArray()) {
      if (column.isProperty()) continue;
      Object value = element.getAttribute(column);
      if (value == null) continue;
      out.append(comma).append(text(column.getTitle())).append(':').append(value(value));
      comma = ",";
    }
    out.append("},\"spells\":[");
    Object times = element.getTable().hasColumn("timeset") ? element.getAttribute("timeset") : null;
    if (times instanceof IntervalSet) {
      double[] bounds = ((IntervalSet) times).getIntervals();
      for (int i = 0; i < bounds.length; i += 2) {
        out.append(i == 0 ? "[" : ",[").append(day(bounds[i])).append(',').append(day(bounds[i + 1])).append(']');
      }
    }
    out.append("]}");
  }

  private static String value(Object value) {
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    if (!value.getClass().isArray()) return text(String.valueOf(value));
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
      out.append(i == 0 ? "" : ",").append(value(java.lang.reflect.Array.get(value, i)));
    }
    return out.append(']').toString();
  }

  private static String day(double time) {
    if (Double.isInfinite(time)) return "null";
    LocalDate date = Instant.ofEpochMilli((long) time).atZone(ZoneOffset.UTC).toLocalDate();
    return text(date.toString());
  }

  private static String color(float r, float g, float b) {
    return String.format("\"#%02x%02x%02x\"", Math.round(r * 255), Math.round(g * 255), Math.round(b * 255));
  }

  private static String text(String value) {
    if (value == null) return "null";
    StringBuilder out = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c) || c > 0xFFF0) out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }
}
