package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.chart.ChartSpec.Axis;

/**
 * Round tick values of an axis and their labels, shared by all painters.
 *
 * @since 0.1
 */
public final class Ticks {

  private Ticks() {}

  /**
   * Tick values at 1, 2 or 5 times a power of ten.
   *
   * @param axis the axis
   * @param most how many ticks there may be, 2 or more
   * @return ascending values inside the range
   */
  public static List<Double> of(Axis axis, int most) {
    double raw = (axis.max() - axis.min()) / Math.max(1, most - 1);
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power * 10;
    for (double factor : new double[]{1, 2, 5}) {
      if (factor * power >= raw * 0.999999) {
        step = factor * power;
        break;
      }
    }
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(axis.min() / step - 1e-9); i * step <= axis.max() + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /**
   * Text of a figure: one digit after the point for per cent; three for plain numbers, one where the axis is ten long or
   * longer, none from a thousand on.
   *
   * @param axis the axis, whose unit decides
   * @param value the figure
   * @return for example "73.5 %" or "0.827"
   */
  public static String figure(Axis axis, double value) {
    return label(axis, value, digits(axis));
  }

  private static int digits(Axis axis) {
    double range = axis.max() - axis.min();
    int plain = range >= 1000 ? 0 : range >= 10 ? 1 : 3;
    return axis.unit().equals("%") ? 1 : plain;
  }

  /**
   * Text of a tick, with as many digits as the distance to the next tick needs.
   *
   * @param axis the axis
   * @param ticks the ticks of the axis
   * @param value one of them
   * @return for example "20 %" or "0.2"
   */
  public static String tick(Axis axis, List<Double> ticks, double value) {
    double step = ticks.size() < 2 ? 1 : ticks.get(1) - ticks.get(0);
    double shown = axis.unit().equals("%") ? 100 * step : step;
    return label(axis, value, (int) Math.max(0, Math.ceil(-Math.log10(shown) - 1e-9)));
  }

  /**
   * Text of a value.
   *
   * @param axis the axis, whose unit decides
   * @param value the value
   * @param decimals digits after the point
   * @return for example "73.5 %"
   */
  public static String label(Axis axis, double value, int decimals) {
    if (axis.unit().equals("%")) {
      return String.format(Locale.ROOT, "%." + decimals + "f %%", 100 * value);
    }
    String number = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return axis.unit().isEmpty() ? number : number + " " + axis.unit();
  }
}
