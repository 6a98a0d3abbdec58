import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j for the tests: `java Neo4jServer.java <data folder> <password> <port>...`, one server for each port; the
 * password `-` lets everybody in. Says
 * `ready` when Bolt answers, then obeys the lines of its standard input, which change settings of the first server. The
 * input's end stops all, so that no server outlives the test that started it.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var services = new ArrayList<DatabaseManagementService>();
    for (int at = 2; at < arguments.length; at++) {
      services.add(start(Path.of(arguments[0], arguments[at]), Integer.parseInt(arguments[at]), arguments[1].equals("-") ? null : arguments[1]));
    }
    var database = (GraphDatabaseAPI) services.get(0).database("neo4j");
    var config = database.getDependencyResolver().resolveDependency(Config.class);
    System.out.println("ready");
    var lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null && !line.equals("stop"); line = lines.readLine()) {
      switch (line) {
        case "read-only" -> config.setDynamic(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"), "test");
        case "writable" -> config.setDynamic(GraphDatabaseSettings.read_only_databases, Set.of(), "test");
        case "little-memory" -> config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, 2L << 20, "test");
        case "much-memory" -> config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, 0L, "test");
        default -> throw new IllegalArgumentException(line);
      }
      System.out.println("done " + line);
    }
    services.forEach(DatabaseManagementService::shutdown);
  }

  private static DatabaseManagementService start(Path home, int port, String password) {
    var address = new SocketAddress("127.0.0.1", port);
    var service = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
        .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 1000)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
        .build();
    if (password != null) {
      service.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
    return service;
  }
}
