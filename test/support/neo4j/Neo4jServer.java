import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j for the tests: `java Neo4jServer.java <data folder> <port> <password>`. Says `ready` when Bolt answers,
 * then obeys the lines of its standard input; its end stops the server, so that no server outlives the test that started it.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 1000)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
        .build();
    var password = Map.<String, Object>of("password", arguments[2]);
    service.database("system").executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", password);
    var config = ((GraphDatabaseAPI) service.database("neo4j")).getDependencyResolver().resolveDependency(Config.class);
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
    service.shutdown();
  }
}
