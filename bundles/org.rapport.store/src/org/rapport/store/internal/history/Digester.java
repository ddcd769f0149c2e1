package org.rapport.store.internal.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** The fingerprint of everything stored but versions: equal contents, equal digest, wherever the rows lie. */
public final class Digester {
  private final MessageDigest digest;
  private final Connection connection;

  private Digester(Connection connection) throws NoSuchAlgorithmException {
    this.connection = connection;
    this.digest = MessageDigest.getInstance("SHA-256");
  }

  /** @return 64 hexadecimal digits */
  public static String digest(Connection connection, Catalogue catalogue) throws SQLException {
    try {
      Digester digester = new Digester(connection);
      for (EntityMap entity : ModelMap.get().entities()) {
        digester.table(entity.table());
        for (TableMap list : entity.lists()) {
          digester.table(list);
        }
        Map<String, List<ColumnMap>> fields = new TreeMap<>(Images.fieldTables(catalogue, entity.entity()));
        for (var entry : fields.entrySet()) {
          digester.table(new TableMap(entry.getKey(), TableMap.Kind.FIELDS, entity.entity(), null, entry.getValue()));
        }
      }
      return HexFormat.of().formatHex(digester.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void table(TableMap table) throws SQLException {
    String keys = table.isList() ? "\"OWNER_ID\", \"POSITION\"" : "\"ID\"";
    int keyCount = table.isList() ? 2 : 1;
    List<ColumnMap> columns = new ArrayList<>(table.columns());
    columns.removeIf(c -> table.kind() == TableMap.Kind.ENTITY && c.name().equals(TableMap.VERSION));
    StringBuilder sql = new StringBuilder("SELECT ").append(keys);
    columns.forEach(c -> sql.append(", ").append(c.sql()));
    sql.append(" FROM ").append(table.sql()).append(" ORDER BY ").append(keys);
    put(table.name());
    try (PreparedStatement statement = connection.prepareStatement(sql.toString());
        ResultSet rows = statement.executeQuery()) {
      StringBuilder line = new StringBuilder();
      while (rows.next()) {
        line.setLength(0);
        for (int k = 1; k <= keyCount; k++) {
          line.append(rows.getLong(k)).append('\t');
        }
        boolean any = table.kind() != TableMap.Kind.FIELDS;
        for (int c = 0; c < columns.size(); c++) {
          Object value = Sql.get(rows, c + keyCount + 1, columns.get(c).type());
          if (value != null) {
            String text = Values.text(value);
            line.append(columns.get(c).name()).append('=').append(text.length()).append(':').append(text).append('\t');
            any = true;
          }
        }
        if (any) {
          put(line);
        }
      }
    }
  }

  private void put(CharSequence text) {
    digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
