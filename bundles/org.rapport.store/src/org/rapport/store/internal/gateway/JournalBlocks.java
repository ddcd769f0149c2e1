package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.util.List;

import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.journaling.Block;

/** Blocks of the journal by their places; the record read last is kept, because neighbours are asked for next. */
public final class JournalBlocks {
  private final StoreDatabase store;
  private long record;
  private List<Block> blocks = List.of();

  /** The blocks of a database. */
  public JournalBlocks(StoreDatabase store) {
    this.store = store;
  }

  /** @return the blocks of a journal record */
  public List<Block> of(long wanted) throws IOException {
    if (record != wanted) {
      blocks = store.payload(wanted).blocks();
      record = wanted;
    }
    return blocks;
  }

  /** @return the block at a place */
  public Block at(Place place) throws IOException {
    return of(place.record()).get(place.block());
  }
}
