package org.rapport.insight.quantity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.evaluation.Interval;

/** What must not compile does not compile. */
class MixedLevelsTest {
  private static final String BEFORE = "import org.rapport.insight.quantity.*; import org.rapport.insight.clv.*; "
      + "final class Mixed { Object mixed(Money sales, MoneyPer<Thing.Order> aov, MoneyPer<Thing.NewCustomer> cac, "
      + "MoneyPer<Thing.Customer> each, Count<Thing.NewCustomer> fresh, Count<Thing.Order> orders, Count<Thing.Customer> customers, RatePer rate, "
      + "Span span) { return ";
  private static final String AFTER = "; } }";

  private static boolean compiles(String expression) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertTrue(compiler != null, "The tests need a JDK, not only a runtime.");
    String path = System.getProperty("java.class.path") + File.pathSeparator + location(Money.class)
        + File.pathSeparator + location(Interval.class);
    JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Mixed.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean lenient) {
        return BEFORE + expression + AFTER;
      }
    };
    StringWriter said = new StringWriter();
    return compiler.getTask(said, null, problem -> said.append(String.valueOf(problem)), List.of("-proc:none",
        "-Xlint:none", "-d", System.getProperty("java.io.tmpdir"), "-implicit:none", "-classpath", path), null, List.of(
            source))
        .call();
  }

  private static String location(Class<?> type) {
    return Path.of(URI.create(String.valueOf(type.getProtectionDomain().getCodeSource().getLocation())))
        .toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aov.times(orders)", "cac.times(Count.of(1, Thing.NEW_CUSTOMER))", "each.minus(cac)",
      "sales.minus(cac.times(Count.of(1, Thing.NEW_CUSTOMER)))", "aov.times(orders.per(customers)).minus(cac)",
      "sales.per(customers).plus(each)", "rate.over(span)"})
  void whatFitsCompiles(String expression) {
    assertTrue(compiles(expression), expression);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales.minus(cac)", "sales.plus(aov)", "aov.times(orders).minus(cac)", "aov.minus(cac)",
      "each.times(orders)", "aov.plus(each)", "cac.minus(each)", "customers.plus(orders)", "orders.of(customers)",
      "aov.times(customers.per(orders))", "rate.over(3)", "sales.plus(100)"})
  void whatMixesLevelsDoesNot(String expression) {
    assertFalse(compiles(expression), expression);
  }

  @Test
  void thePartOfAWholeMustBeOfItsKind() {
    assertTrue(compiles("fresh.of(customers)"));
    assertFalse(compiles("customers.of(fresh)"));
  }
}
