package org.rapport.mining.chart;

import java.util.Locale;

/** Writes SVG elements; escapes text and rounds coordinates to a tenth of a pixel. */
final class SvgCanvas {

  static final int TITLE_SIZE = 15;
  static final int TEXT_SIZE = 12;
  static final int MARGIN = 16;
  private static final int FEW_DOTS = 8;
  private static final int MOST_ELEMENTS = 400;

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;

  SvgCanvas(ChartSpec spec, Palette palette, int width, int height) {
    this.palette = palette;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").append(width).append(' ')
        .append(height).append("\" width=\"").append(width).append("\" height=\"").append(height)
        .append("\" font-family=\"").append(escape(palette.fontFamily())).append("\" font-size=\"").append(TEXT_SIZE)
        .append("\">\n<title>").append(escape(spec.title())).append("</title>\n<desc>")
        .append(escape(spec.accessibleText())).append("</desc>\n");
    if (!palette.background().equals("none")) {
      rect(0, 0, width, height, palette.background(), 1, 0);
    }
    text(MARGIN, MARGIN + 11, spec.title(), palette.foreground(), "start", TITLE_SIZE, true);
    if (!spec.subtitle().isEmpty()) {
      text(MARGIN, MARGIN + 30, shorten(spec.subtitle(), width - 2.0 * MARGIN), palette.muted(), "start", TEXT_SIZE,
          false);
    }
  }

  /** Where the drawing area below the headings begins. */
  static double top(ChartSpec spec) {
    if (spec.title().isEmpty() && spec.subtitle().isEmpty()) {
      return MARGIN;
    }
    return MARGIN + (spec.subtitle().isEmpty() ? 26 : 46);
  }

  void rect(double x, double y, double w, double h, String fill, double opacity, double radius) {
    out.append("<rect x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" width=\"")
        .append(n(Math.max(0, w))).append("\" height=\"").append(n(Math.max(0, h))).append("\" fill=\"")
        .append(escape(fill)).append('"');
    if (radius > 0) {
      out.append(" rx=\"").append(n(radius)).append('"');
    }
    if (opacity < 1) {
      out.append(" fill-opacity=\"").append(String.format(Locale.ROOT, "%.2f", opacity)).append('"');
    }
    out.append("/>\n");
  }

  void line(double x1, double y1, double x2, double y2, String stroke, double width, boolean dashed) {
    out.append("<line x1=\"").append(n(x1)).append("\" y1=\"").append(n(y1)).append("\" x2=\"").append(n(x2))
        .append("\" y2=\"").append(n(y2)).append("\" stroke=\"").append(escape(stroke)).append("\" stroke-width=\"")
        .append(n(width)).append('"').append(dashed ? " stroke-dasharray=\"5 4\"" : "").append("/>\n");
  }

  void polyline(double[] x, double[] y, String stroke, double width) {
    out.append("<polyline fill=\"none\" stroke-linejoin=\"round\" stroke=\"").append(escape(stroke))
        .append("\" stroke-width=\"").append(n(width)).append("\" points=\"");
    for (int i = 0; i < x.length; i++) {
      out.append(i == 0 ? "" : " ").append(n(x[i])).append(',').append(n(y[i]));
    }
    out.append("\"/>\n");
  }

  void dashed(double[] x, double[] y, String stroke) {
    path("none", 0, x, y, stroke, 1.2, " stroke-dasharray=\"5 4\"");
  }

  void polygon(double[] x, double[] y, String colour) {
    path(colour, 0.08, x, y, colour, 1.2, "");
  }

  private void path(String fill, double opacity, double[] x, double[] y, String stroke, double width, String more) {
    out.append(fill.equals("none") ? "<polyline fill=\"none\"" : "<polygon fill=\"" + escape(fill)
        + "\" fill-opacity=\"" + opacity + "\"").append(" stroke=\"").append(escape(stroke))
        .append("\" stroke-width=\"").append(n(width)).append('"').append(more).append(" points=\"");
    for (int i = 0; i < x.length; i++) {
      out.append(i == 0 ? "" : " ").append(n(x[i])).append(',').append(n(y[i]));
    }
    out.append("\"/>\n");
  }

  /**
   * Draws many dots. A few share an element, since readers of SVG refuse documents of more than 2,000; not all, since dots
   * of one element don't darken each other where they overlap.
   */
  void dots(double[] x, double[] y, double radius, String fill, double opacity) {
    int together = Math.max(FEW_DOTS, x.length / MOST_ELEMENTS);
    for (int from = 0; from < x.length; from += together) {
      out.append("<path d=\"");
      for (int i = from; i < Math.min(x.length, from + together); i++) {
        out.append('M').append(n(x[i] - radius)).append(' ').append(n(y[i])).append('a').append(n(radius)).append(' ')
            .append(n(radius)).append(" 0 1 0 ").append(n(2 * radius)).append(" 0a").append(n(radius)).append(' ')
            .append(n(radius)).append(" 0 1 0 ").append(n(-2 * radius)).append(" 0");
      }
      out.append("\" fill=\"").append(escape(fill)).append("\" fill-opacity=\"")
          .append(String.format(Locale.ROOT, "%.2f", opacity)).append("\"/>\n");
    }
  }

  void dot(double x, double y, double radius, String fill, double opacity) {
    out.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(radius))
        .append("\" fill=\"").append(escape(fill)).append('"');
    if (opacity < 1) {
      out.append(" fill-opacity=\"").append(String.format(Locale.ROOT, "%.2f", opacity)).append('"');
    }
    out.append("/>\n");
  }

  void text(double x, double y, String text, String fill, String anchor, double size, boolean bold) {
    rotated(x, y, text, fill, anchor, size, bold, 0);
  }

  void rotated(double x, double y, String text, String fill, String anchor, double size, boolean bold, int degrees) {
    out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" fill=\"").append(escape(fill))
        .append('"');
    if (!anchor.equals("start")) {
      out.append(" text-anchor=\"").append(anchor).append('"');
    }
    if (size != TEXT_SIZE) {
      out.append(" font-size=\"").append(n(size)).append('"');
    }
    if (bold) {
      out.append(" font-weight=\"600\"");
    }
    if (degrees != 0) {
      out.append(" transform=\"rotate(").append(degrees).append(' ').append(n(x)).append(' ').append(n(y))
          .append(")\"");
    }
    out.append('>').append(escape(text)).append("</text>\n");
  }

  Palette palette() {
    return palette;
  }

  String end() {
    return out.append("</svg>\n").toString();
  }

  /** Estimated width of a text at the normal size; wide characters count double. */
  static double width(String text) {
    return text.codePoints()
        .mapToDouble(c -> c >= 0x2e80 ? 12.2 : c < 0x80 && "iljt.,:;'|() ".indexOf(c) >= 0 ? 4 : 6.8).sum();
  }

  /** The text, cut with an ellipsis to about {@code room} pixels. */
  static String shorten(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end)) > room - 10) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  private static String n(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  static String escape(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        default -> result.appendCodePoint(c < 0x20 && c != '\t' && c != '\n' ? 0xfffd : c);
      }
    });
    return result.toString();
  }
}
