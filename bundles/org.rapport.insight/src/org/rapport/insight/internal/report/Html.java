package org.rapport.insight.internal.report;

import java.util.List;
import org.rapport.insight.report.ReportDetails;

/** Appends HTML; every text is escaped unless it is named markup. */
final class Html {

  private final StringBuilder page = new StringBuilder(64 * 1024);

  /** Text that cannot be mistaken for markup, in elements and in quoted attributes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> {
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.appendCodePoint(character < ' ' && character != '\n' && character != '\t' ? ' ' : character);
      }
    });
    return escaped.toString();
  }

  /** Adds markup as it is. */
  Html markup(String markup) {
    page.append(markup).append('\n');
    return this;
  }

  /** Adds an element around a text. */
  Html element(String tag, String text) {
    return element(tag, "", text);
  }

  /** Adds an element of a CSS class around a text. */
  Html element(String tag, String cssClass, String text) {
    open(tag, cssClass);
    page.append(escaped(text)).append("</").append(tag).append(">\n");
    return this;
  }

  /** Adds an opening tag with a CSS class. */
  Html open(String tag, String cssClass) {
    page.append('<').append(tag);
    if (!cssClass.isEmpty()) {
      page.append(" class=\"").append(cssClass).append('"');
    }
    page.append('>');
    return this;
  }

  /** Adds a closing tag. */
  Html close(String tag) {
    page.append("</").append(tag).append(">\n");
    return this;
  }

  /** Adds a list of texts, nothing when there are none. */
  Html list(List<String> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    markup("<ul>");
    texts.forEach(text -> element("li", text));
    return markup("</ul>");
  }

  /** Adds the header of a table; a title that starts with {@code >} is that of a column of numbers. */
  Html header(List<String> titles) {
    markup("<div class=\"wide\"><table>").markup("<thead><tr>");
    titles.forEach(title -> element("th", title.startsWith(">") ? "number" : "", title.startsWith(">") ? title
        .substring(1) : title));
    return markup("</tr></thead><tbody>");
  }

  /** Adds a row; the first cell is its heading. A cell with a line break shows its second line smaller. */
  Html row(String cssClass, List<String> titles, List<String> cells) {
    open("tr", cssClass);
    for (int column = 0; column < cells.size(); column++) {
      String tag = column == 0 ? "th scope=\"row\"" : "td";
      String[] lines = cells.get(column).split("\n", 2);
      open(tag, titles.get(column).startsWith(">") ? "number" : "");
      page.append(escaped(lines[0]));
      if (lines.length > 1) {
        page.append("<small>").append(escaped(lines[1])).append("</small>");
      }
      page.append(column == 0 ? "</th>" : "</td>");
    }
    return close("tr");
  }

  /** Ends a table. */
  Html endTable() {
    return markup("</tbody></table></div>");
  }

  @Override
  public String toString() {
    return page.toString();
  }

  /** The head of a page of figures, up to its first section. */
  Html begin(String title, ReportDetails details) {
    return markup("<!DOCTYPE html>").markup("<html lang=\"en\">").markup("<head>").markup("<meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .element("title", title + " – Rapport").markup("<style>").markup(ReportPage.css()).markup("</style>")
        .markup("</head>").markup("<body>").markup("<main>").markup("<header>").element("p", "brand", "Rapport")
        .element("h1", title).element("p", details.source() + " · " + ReportPage.TIME.format(details.time()))
        .markup("</header>");
  }

  /** The end of a page of figures: the whole document. */
  String end(ReportDetails details) {
    return element("footer", "Made by Rapport " + details.version()
        + ". The same data, seed and version give the same figures. Times of training and predicting differ from run to "
        + "run.").markup("</main>").markup("</body>").markup("</html>").toString();
  }

  /** A figure with its name and what it means. */
  Html tile(String figure, String name, String explanation) {
    return markup("<div class=\"tile\">").element("small", name).element("b", figure).element("small", explanation)
        .markup("</div>");
  }
}
