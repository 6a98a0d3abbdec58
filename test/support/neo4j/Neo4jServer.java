import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
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
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j for the tests: `java Neo4jServer.java <data folder> <password> <process id> <port>...`, one server for each
 * port; the password `-` lets everybody in. Says `ready` when Bolt answers, then ends with the process of that id, so
 * that no server outlives the test that started it. With `-` for the id it obeys the lines of its standard input, which
 * are about the first server, until that ends.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var services = new ArrayList<DatabaseManagementService>();
    for (int at = 3; at < arguments.length; at++) services.add(start(arguments, at));
    System.out.println("ready");
    try {
      if (arguments[2].equals("-")) obey(services, arguments);
      else ProcessHandle.of(Long.parseLong(arguments[2])).ifPresent(process -> process.onExit().join());
    } finally {
      services.forEach(DatabaseManagementService::shutdown);
    }
  }

  private static void obey(ArrayList<DatabaseManagementService> services, String[] arguments) throws Exception {
    var lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null && !line.equals("stop"); line = lines.readLine()) {
      switch (line) {
        case "read-only" -> set(services, GraphDatabaseSettings.read_only_databases, Set.of("neo4j"));
        case "writable" -> set(services, GraphDatabaseSettings.read_only_databases, Set.of());
        case "little-memory" -> set(services, GraphDatabaseSettings.memory_transaction_max_size, 2L << 20);
        case "much-memory" -> set(services, GraphDatabaseSettings.memory_transaction_max_size, 0L);
        case "down" -> services.get(0).shutdown();
        case "up" -> services.set(0, start(arguments, 3));
        default -> throw new IllegalArgumentException(line);
      }
      System.out.println("done " + line);
    }
  }

  private static <T> void set(ArrayList<DatabaseManagementService> services, Setting<T> setting, T value) {
    var database = (GraphDatabaseAPI) services.get(0).database("neo4j");
    database.getDependencyResolver().resolveDependency(Config.class).setDynamic(setting, value, "test");
  }

  private static DatabaseManagementService start(String[] arguments, int at) {
    return start(Path.of(arguments[0], arguments[at]), Integer.parseInt(arguments[at]), arguments[1].equals("-") ? null : arguments[1]);
  }

  private static DatabaseManagementService start(Path home, int port, String password) {
    var isNew = !Files.exists(home);
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
    if (password != null && isNew) {
      service.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
    return service;
  }
}
