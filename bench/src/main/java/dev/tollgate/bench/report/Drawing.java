// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.result.Estimate;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How pictures look. Axes of time and size are logarithmic; every time has its interval. */
final class Drawing {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;
  private static final int HEIGHT_OF_LINE = 27;

  /** Of title and axis, above and below the lines. */
  private static final int HEIGHT_OF_FRAME = 110;

  private static final int PADDING = 12;
  private static final String TIME = "nanoseconds per call, with 95 % intervals";
  private static final String NUMBERS = "#,##0.###";
  private static final Color GRID = new Color(0xe4e4e4);
  private static final BasicStroke INTERVAL =
      new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private Drawing() {}

  /**
   * The time of a column.
   *
   * @param label that stands beside it
   * @param colour as in CSS
   */
  record Line(Column column, Estimate time, String label, String colour) {

    /** In the colour of its technology, with its time and interval. */
    static Line of(Column column, Estimate time) {
      return new Line(
          column, time, column.name() + "  " + Figures.timeWithInterval(time), Colours.of(column));
    }
  }

  /** Times by size, from the smallest size on. */
  record Curve(Column column, NavigableMap<Long, Estimate> times) {}

  /** One below another, with what stands beside each. */
  static byte[] lines(String title, List<Line> lines) {
    XYChart chart = chart(title, HEIGHT_OF_FRAME + HEIGHT_OF_LINE * lines.size());
    chart.setXAxisTitle(TIME);
    chart.getStyler().setLegendVisible(false).setYAxisLeftWidthHint(widthOfLabels(lines));
    chart
        .getStyler()
        .setXAxisLogarithmic(true)
        .setYAxisTicksVisible(false)
        .setPlotGridHorizontalLinesVisible(false)
        .setYAxisMin(0.5 - lines.size())
        .setYAxisMax(0.5);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      series(chart, line.column, line.colour, new double[] {line.time.centre()}, new double[] {-i});
      if (isKnown(line.time)) {
        interval(
            chart,
            line.colour,
            new double[] {line.time.low(), line.time.high()},
            new double[] {-i, -i});
      }
    }
    BufferedImage image = BitmapEncoder.getBufferedImage(chart);
    // Not as labels of the axis: XChart chooses by itself which of those it shows.
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(font());
    graphics.setColor(Color.BLACK);
    int halfHeight = graphics.getFontMetrics().getAscent() / 2 - 1;
    for (int i = 0; i < lines.size(); i++) {
      int middle = (int) Math.round(chart.getScreenYFromChart(-i));
      graphics.drawString(lines.get(i).label, PADDING, middle + halfHeight);
    }
    graphics.dispose();
    return png(image);
  }

  private static int widthOfLabels(List<Line> lines) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FontMetrics metrics = graphics.getFontMetrics(font());
    int widest = lines.stream().mapToInt(line -> metrics.stringWidth(line.label)).max().orElse(0);
    graphics.dispose();
    return Math.min(PADDING + widest, WIDTH / 2);
  }

  /**
   * Times by size.
   *
   * @param sizeMeans what a size counts
   */
  static byte[] curves(String title, String sizeMeans, List<Curve> curves) {
    XYChart chart = chart(title, HEIGHT);
    chart.setXAxisTitle(sizeMeans);
    chart.setYAxisTitle(TIME);
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    for (Curve curve : curves) {
      series(
          chart,
          curve.column,
          Colours.of(curve.column),
          curve.times.keySet().stream().mapToDouble(Long::doubleValue).toArray(),
          curve.times.values().stream().mapToDouble(Estimate::centre).toArray());
      curve.times.forEach(
          (size, time) -> {
            if (isKnown(time)) {
              interval(
                  chart,
                  Colours.of(curve.column),
                  new double[] {size, size},
                  new double[] {time.low(), time.high()});
            }
          });
    }
    return png(BitmapEncoder.getBufferedImage(chart));
  }

  /** After a single round there is no interval that could be drawn. */
  private static boolean isKnown(Estimate time) {
    return time.low() > 0 && Double.isFinite(time.high());
  }

  private static XYChart chart(String title, int height) {
    XYChart chart = new XYChart(WIDTH, height);
    chart.setTitle(title);
    chart
        .getStyler()
        .setBaseFont(font())
        .setChartTitleFont(font().deriveFont(Font.BOLD, 17))
        .setLegendFont(font())
        .setLegendBorderColor(Color.WHITE)
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false)
        .setMarkerSize(9)
        .setChartPadding(PADDING)
        .setLocale(Locale.ROOT);
    chart
        .getStyler()
        .setAxisTitleFont(font())
        .setAxisTickLabelsFont(font())
        .setPlotMargin(0)
        .setPlotGridLinesColor(GRID)
        .setXAxisLogarithmicDecadeOnly(true)
        .setYAxisLogarithmicDecadeOnly(true)
        .setXAxisDecimalPattern(NUMBERS)
        .setYAxisDecimalPattern(NUMBERS);
    return chart;
  }

  private static Font font() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  }

  private static void series(XYChart chart, Column column, String colour, double[] x, double[] y) {
    XYSeries series = add(chart, x, y);
    series.setLabel(column.name());
    series.setMarker(marker(column)).setMarkerColor(Color.decode(colour));
    series.setLineColor(Color.decode(colour)).setLineStyle(SeriesLines.SOLID).setLineWidth(1.5f);
  }

  /** XChart's own error bars reach as far down as up. */
  private static void interval(XYChart chart, String colour, double[] x, double[] y) {
    XYSeries series = add(chart, x, y);
    series.setMarker(SeriesMarkers.NONE).setShowInLegend(false);
    series.setLineColor(Color.decode(colour)).setLineStyle(INTERVAL);
  }

  /** Under a name of its own, which XChart wants. */
  private static XYSeries add(XYChart chart, double[] x, double[] y) {
    return chart.addSeries(String.valueOf(chart.getSeriesCollection().size()), x, y);
  }

  /** By the transfer mode, so that columns of one technology can be told apart. */
  private static Marker marker(Column column) {
    if (column.isCritical()) {
      return SeriesMarkers.DIAMOND;
    }
    if (column.isOffHeap()) {
      return SeriesMarkers.SQUARE;
    }
    return SeriesMarkers.CIRCLE;
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
