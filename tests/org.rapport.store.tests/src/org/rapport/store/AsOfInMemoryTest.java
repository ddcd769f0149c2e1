package org.rapport.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same of lists that are read from columns in memory, as those of many records are. */
class AsOfInMemoryTest extends AsOfTest {
  private static final String THRESHOLD = "rapport.cache.threshold";

  @BeforeEach
  void readAllFromColumns() {
    System.setProperty(THRESHOLD, "0");
  }

  @AfterEach
  void readAsUsual() {
    System.clearProperty(THRESHOLD);
  }
}
