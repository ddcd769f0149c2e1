package org.rapport.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same with columns in memory, as many records are read. */
class SegmentFilterInMemoryTest extends SegmentFilterTest {
  private static final String THRESHOLD = "rapport.cache.threshold";

  @Override
  @BeforeEach
  void create() {
    System.setProperty(THRESHOLD, "0");
    super.create();
  }

  @AfterEach
  void readAsUsual() {
    System.clearProperty(THRESHOLD);
  }
}
