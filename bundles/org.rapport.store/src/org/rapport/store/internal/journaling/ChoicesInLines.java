package org.rapport.store.internal.journaling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** The first version kept the choices of a custom field as lines of one text; now they are a list of parts. */
final class ChoicesInLines implements Migration {
  private static final String COLUMN = "CHOICES";
  /** Ids of choices made of lines lie far above those that the store gives. */
  private static final long FIRST_ID = 1L << 40;
  private static final int MOST_LINES = 1 << 12;

  private final String definitions;
  private final TableMap choices;

  ChoicesInLines() {
    EntityMap entity = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION);
    this.definitions = entity.table().name();
    this.choices = entity.list(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__CHOICES);
  }

  @Override
  public Block block(Block block, List<Block> more) {
    if (!block.table().equals(definitions)) {
      return block;
    }
    List<Cells> others = new ArrayList<>();
    for (Cells cells : block.columns()) {
      if (cells.column().equals(COLUMN)) {
        Block lists = lists(block.ids(), cells);
        if (lists.ids().length > 0) {
          more.add(lists);
        }
      } else {
        others.add(cells);
      }
    }
    return others.size() == block.columns().size() ? block
        : new Block(block.op(), block.table(), block.ids(), block.oldCounts(), block.newCounts(), others,
            block.erased());
  }

  private Block lists(long[] ids, Cells cells) {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      if (cells.old(i) != null || cells.now(i) != null) {
        changed.add(i);
      }
    }
    long[] owners = changed.stream().mapToLong(i -> ids[i]).toArray();
    int[] oldCounts = changed.stream().mapToInt(i -> lines(cells.old(i)).size()).toArray();
    int[] newCounts = changed.stream().mapToInt(i -> lines(cells.now(i)).size()).toArray();
    List<Cells> columns = new ArrayList<>();
    for (ColumnMap column : choices.columns()) {
      List<@Nullable Object> olds = new ArrayList<>();
      List<@Nullable Object> news = new ArrayList<>();
      for (int i : changed) {
        add(olds, column, ids[i], lines(cells.old(i)));
        add(news, column, ids[i], lines(cells.now(i)));
      }
      columns.add(new Cells(column.name(), column.type(), olds.toArray(), news.toArray()));
    }
    return Block.lists(choices.name(), owners, oldCounts, newCounts, columns);
  }

  private static void add(List<@Nullable Object> values, ColumnMap column, long owner, List<String> lines) {
    for (int position = 0; position < lines.size(); position++) {
      values.add(switch (column.name()) {
        case TableMap.PART_ID -> FIRST_ID + owner * MOST_LINES + position;
        case "VALUE", "LABEL" -> lines.get(position);
        default -> column.type() == FieldType.BOOLEAN ? Boolean.FALSE : null;
      });
    }
  }

  private static List<String> lines(@Nullable Object text) {
    return text == null ? List.of()
        : String.valueOf(text).lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
  }
}
