package org.rapport.insight.internal.metric.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.segment.AccountSet;
import org.rapport.insight.spi.Metric;
import org.rapport.store.StoreException;
import org.rapport.table.Table;

/** How many accounts are in a saved segment, or in any of them. */
public final class SegmentSize implements Metric {
  private static final MetricParameter SEGMENT = new MetricParameter("segment", MetricParameter.Kind.TEXT, "",
      "The segment by name or key; without it the accounts that are in any segment.");
  private static final String SHARE = "share";
  private static final String ACCOUNTS = "accounts";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo(SHARE, "share of all accounts", "accounts in the segment / accounts"),
        new ReadingInfo(ACCOUNTS, "number of accounts", "accounts in the segment"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(SEGMENT);
  }

  @Override
  public List<String> needs() {
    return List.of("segment");
  }

  @Override
  public Figure measure(MetricContext context) {
    CustomerBase base = context.facts().base().orElseThrow(() -> new InsightException("A file has no segments."));
    FigureBuilder figure = context.figure();
    long all = context.customers().size();
    figure.input("accounts", Count.of(all, Thing.CUSTOMER));
    Optional<String> named = context.parameter(SEGMENT.name()).filter(text -> !text.isBlank());
    AccountSet found = named.isPresent() ? accounts(base, context, named.get()) : any(base, context, figure);
    String filter = named.map(name -> "in segment '" + name.replace("'", "''") + "'").orElse("");
    figure.rows(named.isPresent() && context.facts().moment().isEmpty() ? FigureRows.of("account", found.size(), filter)
        : FigureRows.of("account", found.size(), found::ids));
    String worked = String.format(Locale.ENGLISH, "%,d / %,d accounts", found.size(), all);
    return figure.reading(SHARE, () -> Share.of(found.size(), all, Thing.CUSTOMER), worked)
        .reading(ACCOUNTS, () -> Count.of(found.size(), Thing.CUSTOMER), worked).build();
  }

  private static AccountSet accounts(CustomerBase base, MetricContext context, String segment) {
    try {
      String filter = "in segment '" + segment.replace("'", "''") + "'";
      return AccountSet.of(base.ids("account", filter, context.facts().moment(), null));
    } catch (StoreException e) {
      throw new InsightException(String.valueOf(e.getMessage()), e);
    }
  }

  private static AccountSet any(CustomerBase base, MetricContext context, FigureBuilder figure) {
    Table segments = context.table("segment", "key", "name");
    List<long[]> parts = new ArrayList<>();
    for (int row = 0; row < segments.rows(); row++) {
      String name = segments.column("name").text(row);
      try {
        AccountSet accounts = accounts(base, context, segments.column("key").text(row));
        figure.input("in " + name, Count.of(accounts.size(), Thing.CUSTOMER));
        parts.add(accounts.ids());
      } catch (InsightException e) {
        figure.warn(Warning.Kind.LEFT_OUT, "The segment " + name + " is left out: " + e.getMessage());
      }
    }
    return AccountSet.of(parts.stream().flatMapToLong(java.util.Arrays::stream).toArray());
  }
}
