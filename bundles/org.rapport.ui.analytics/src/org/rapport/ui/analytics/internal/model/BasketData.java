package org.rapport.ui.analytics.internal.model;

import java.util.List;

/**
 * A first look at a source of baskets.
 *
 * @param layout how it most probably names the items
 * @param columns the columns of a file
 * @param description one sentence: how many baskets or rows
 */
public record BasketData(BasketLayout layout, List<String> columns, String description) {

  public BasketData {
    columns = List.copyOf(columns);
  }
}
