extension CredentialFormat {
  /// Connection strings with passwords. A password that is a placeholder (`password`, `<password>`, `${…}`, stars) is none.
  static let database: [CredentialFormat] = [
    CredentialFormat(
      "postgres-url", "a PostgreSQL password in a connection string",
      keywords: ["postgres"],
      pattern:
        #"(?i:\bpostgres(?:ql)?(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|postgres|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?(?:\?[A-Za-z0-9_=&.%+-]{1,300})?"#,
      examples: [
        "postgres://app:[A-Za-z0-9]{20}@db.acme.example:5432/orders",
        "postgresql+psycopg2://report:hunter2@10.1.2.3/warehouse?sslmode=require",
      ],
      nearMisses: [
        "postgres://user:password@localhost/db", "postgres://localhost/db", "postgres://${user}:${pass}@host/db",
        "postgresql://USER:<PASSWORD>@host/db",
      ]),
    CredentialFormat(
      "mysql-url", "a MySQL password in a connection string",
      keywords: ["mysql", "mariadb"],
      pattern:
        #"(?i:\b(?:mysqlx?|mariadb)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|root|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?(?:\?[A-Za-z0-9_=&.%+-]{1,300})?"#,
      examples: [
        "mysql://app:[A-Za-z0-9]{16}@db.acme.example/shop", "mysql+pymysql://etl:Sommer2024!@10.0.0.9:3306/crm",
      ],
      nearMisses: ["mysql://root:password@localhost/test", "mysql://localhost:3306/test", "mysql://user:****@host/db"]),
    CredentialFormat(
      "mongodb-url", "a MongoDB password in a connection string",
      keywords: ["mongodb"],
      pattern:
        #"(?i:\bmongodb(?:\+srv)?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30}|db_password)@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,400}(?:/[A-Za-z0-9_.%-]{0,100})?(?:\?[A-Za-z0-9_=&.%+-]{1,300})?"#,
      examples: [
        "mongodb+srv://app:[A-Za-z0-9]{18}@cluster0.[a-z0-9]{5}.mongodb.net/orders?retryWrites=true",
        "mongodb://etl:hunter2@db1.acme.example:27017,db2.acme.example:27017/crm",
      ],
      nearMisses: [
        "mongodb+srv://user:<password>@cluster0.mongodb.net/test", "mongodb://localhost:27017/test",
        "mongodb://user:password@host/db",
      ]),
    CredentialFormat(
      "redis-url", "a Redis password in a connection string",
      keywords: ["redis", "valkey"],
      pattern:
        #"(?i:\b(?:rediss?|valkeys?))://[^\s:@/"'`<>{}$]{0,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/\d{1,2})?"#,
      examples: [
        "redis://:[A-Za-z0-9]{20}@cache.acme.example:6379/0",
        "rediss://default:[A-Za-z0-9]{24}@eu1-fine-owl-30000.upstash.io:6379",
      ],
      nearMisses: ["redis://localhost:6379", "redis://:password@localhost:6379", "redis://user@host:6379"]),
    CredentialFormat(
      "amqp-url", "a message broker's password in a connection string",
      keywords: ["amqp"],
      pattern:
        #"(?i:\bamqps?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|guest|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["amqps://svc:[A-Za-z0-9]{20}@mq.acme.example/prod", "amqp://orders:hunter2@10.0.0.4:5672/"],
      nearMisses: ["amqp://guest:guest@localhost:5672", "amqp://localhost", "amqp://user:password@host"]),
    CredentialFormat(
      "snowflake-url", "a Snowflake password in a connection string",
      keywords: ["snowflake"],
      pattern:
        #"(?i:\bsnowflake)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9._-]{3,100}(?:/[A-Za-z0-9_.%/-]{0,200})?(?:\?[A-Za-z0-9_=&.%+-]{1,300})?"#,
      examples: ["snowflake://LOADER:[A-Za-z0-9]{16}@ab12345.eu-central-1/SALES/PUBLIC?warehouse=WH"],
      nearMisses: ["snowflake://<user>:<password>@<account>/db", "snowflake://user:password@account/db"]),
    CredentialFormat(
      "sql-server-url", "a SQL Server password in a connection string",
      keywords: ["mssql", "sqlserver"],
      pattern:
        #"(?i:\b(?:mssql|sqlserver)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["mssql+pyodbc://sa:[A-Za-z0-9]{16}@sql.acme.example/erp"],
      nearMisses: ["mssql://user:password@host/db", "sqlserver://localhost:1433"]),
    CredentialFormat(
      "oracle-url", "an Oracle password in a connection string",
      keywords: ["oracle", "db2", "cockroachdb"],
      pattern:
        #"(?i:\b(?:oracle|db2|cockroachdb)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["oracle+cx_oracle://etl:[A-Za-z0-9]{16}@ora.acme.example:1521/ERP"],
      nearMisses: ["oracle://user:password@host/sid", "db2://host:50000/db"]),
    CredentialFormat(
      "warehouse-url", "a data warehouse's password in a connection string",
      keywords: ["redshift", "clickhouse", "vertica", "teradata"],
      pattern:
        #"(?i:\b(?:redshift|clickhouse|vertica|teradata(?:sql)?)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["redshift+psycopg2://loader:Sommer2024!@acme.redshift.amazonaws.com:5439/dw"],
      nearMisses: ["clickhouse://localhost:9000/default", "vertica://user:${password}@host/db"]),
    CredentialFormat(
      "query-engine-url", "a query engine's password in a connection string",
      keywords: ["trino", "presto", "hive", "impala"],
      pattern:
        #"(?i:\b(?:trino|presto|hive|impala)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["trino://loader:[A-Za-z0-9]{16}@trino.acme.example:443/hive"],
      nearMisses: ["trino://host:8080/hive", "presto://user:password@host"]),
    CredentialFormat(
      "document-store-url", "a database password in a connection string",
      keywords: ["neo4j", "couch", "cassandra", "bolt"],
      pattern:
        #"(?i:\b(?:neo4j(?:\+s(?:sc)?)?|bolt(?:\+s(?:sc)?)?|couchdbs?|couchbases?|cassandra)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["neo4j+s://neo4j:[A-Za-z0-9]{20}@0ab1c2d3.databases.neo4j.io"],
      nearMisses: ["neo4j://localhost:7687", "bolt://neo4j:password@localhost:7687"]),
    CredentialFormat(
      "message-queue-url", "a message queue's password in a connection string",
      keywords: ["mqtt", "nats", "kafka", "stomp"],
      pattern:
        #"(?i:\b(?:mqtts?|nats|kafka|stomp)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["mqtts://device:[A-Za-z0-9]{12}@iot.acme.example:8883"],
      nearMisses: ["kafka://broker:9092", "mqtt://user:password@broker"]),
    CredentialFormat(
      "directory-url", "a directory's password in an address",
      keywords: ["ldap"],
      pattern:
        #"(?i:\b(?:ldaps?)(?:\+[a-z0-9_]{1,20})?)://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.,:_-]{3,300}(?:/[A-Za-z0-9_.%-]{0,100})?"#,
      examples: ["ldaps://svc-domo:[A-Za-z0-9]{14}@ldap.acme.example:636"],
      nearMisses: ["ldap://ldap.acme.example:389", "ldaps://user:password@ldap.acme.example"]),
    CredentialFormat(
      "sql-server-connection-string", "a SQL Server password in a connection string",
      keywords: ["password=", "pwd=", "password ="],
      pattern:
        #"(?i)\b(?:server|data source|addr|address|network address|driver)\s{0,3}=[^;"'\r\n]{2,200};(?:[^;"'\r\n]{1,200};){0,12}?\s{0,3}(?:password\s?|pwd)=\s{0,3}(?!(?:password|passwd|pass|pwd|secret|xxx+|\*+|your[^;]{0,30}|my[_-]?(?:pass|pwd|secret)[^;]{0,20}|<[^;]{0,40}|\{[^;]{0,40}|\$[^;]{0,40}|%[^;]{0,40}|\[[^;]{0,40})(?:;|$|"|'))[^;"'\r\n]{3,128}"#,
      examples: [
        "Server=tcp:acme.database.windows.net,1433;Initial Catalog=erp;User ID=svc;Password=[A-Za-z0-9]{18};Encrypt=True",
        "Driver={ODBC Driver 17 for SQL Server};Server=sql1;UID=etl;PWD=Sommer2024!",
      ],
      nearMisses: [
        "Server=sql1;Database=erp;Trusted_Connection=True", "Server=sql1;Uid=sa;Pwd=<password>;",
        "Server=sql1;User Id=sa;Password={your_password};",
      ]),
    CredentialFormat(
      "jdbc-url", "a database password in a JDBC address",
      keywords: ["jdbc:"],
      pattern:
        #"\bjdbc:[a-z0-9]{2,20}:[^\s"'`<>]{5,300}?(?i:[?&;:](?:password|pwd|pass)=)(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[\w-]{0,30}|my[_-]?(?:pass|pwd|secret)[\w-]{0,20})(?:[;&"'\s]|$)|[<{$%\[])[^\s;&"'`<>]{3,128}"#,
      examples: [
        "jdbc:sqlserver://sql.acme.example:1433;databaseName=erp;user=etl;password=[A-Za-z0-9]{14}",
        "jdbc:mysql://db.acme.example/shop?user=app&password=hunter2",
        "jdbc:snowflake://acme.snowflakecomputing.com/?user=LOADER&password=[A-Za-z0-9]{20}",
      ],
      nearMisses: [
        "jdbc:mysql://localhost/test", "jdbc:mysql://localhost/test?user=root&password=password",
        "jdbc:postgresql://host/db?password=${PASSWORD}",
      ]),
    CredentialFormat(
      "oracle-jdbc-url", "an Oracle password in a JDBC address",
      keywords: ["jdbc:oracle"],
      pattern:
        #"\bjdbc:oracle:(?:thin|oci8?):[A-Za-z0-9_$#]{1,60}/(?!(?i:password|passwd|pass|pwd|secret|tiger|xxx+|\*+|your[\w-]{0,30})@)[^\s@/"'`<>{}]{3,100}@[^\s"'`<>]{3,200}"#,
      examples: ["jdbc:oracle:thin:etl/[A-Za-z0-9]{14}@//ora.acme.example:1521/ERP"],
      nearMisses: ["jdbc:oracle:thin:@//host:1521/service", "jdbc:oracle:thin:scott/tiger@host:1521:orcl"]),
    CredentialFormat(
      "azure-redis-connection-string", "the access key of an Azure Redis cache",
      keywords: ["redis.cache.windows.net"],
      pattern: #"\b[a-z0-9-]{1,63}\.redis\.cache\.windows\.net:\d{4,5},password=[A-Za-z0-9+/]{40,44}={0,2}"#,
      examples: ["acme.redis.cache.windows.net:6380,password=[A-Za-z0-9+/]{43}=,ssl=True,abortConnect=False"],
      nearMisses: ["acme.redis.cache.windows.net:6380,password=<key>,ssl=True", "acme.redis.cache.windows.net:6380"]),
    CredentialFormat(
      "upstash-rest-url", "a Redis password in an Upstash address",
      keywords: ["upstash.io"],
      pattern:
        #"\bhttps://[a-z0-9-]{3,60}\.upstash\.io/[^\s"'<>]{0,200}?[?&]_token=\K[A-Za-z0-9=_-]{30,150}(?![A-Za-z0-9=_-])"#,
      examples: ["https://eu1-fine-owl-30000.upstash.io/get/foo?_token=A[A-Za-z0-9]{80}="],
      nearMisses: [
        "https://eu1-fine-owl-30000.upstash.io/get/foo", "https://eu1-fine-owl-30000.upstash.io/get/foo?_token=TOKEN",
      ]),
    CredentialFormat(
      "salesforce-connection-string", "a Salesforce password in a connection string",
      keywords: ["security token="],
      pattern:
        #"(?i)\buser(?:name|\s{0,2}id)?=[^;"'\r\n]{3,100};\s{0,3}password=(?!(?:password|pass|xxx+|\*+|your[^;]{0,30}|<[^;]{0,40});)[^;"'\r\n]{3,100};\s{0,3}security\s?token=[A-Za-z0-9]{20,30}\b"#,
      examples: ["User=etl@acme.example;Password=[A-Za-z0-9]{12};Security Token=[A-Za-z0-9]{24};"],
      nearMisses: [
        "User=etl@acme.example;Password=pass;Security Token=token;", "User=etl@acme.example;Security Token=;",
      ]),
    CredentialFormat(
      "mongodb-atlas-api-key", "a MongoDB Atlas API key",
      keywords: ["mongodb.com"],
      pattern:
        #"\bhttps://[a-z]{8}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@cloud\.mongodb\.com\b"#,
      examples: [
        "https://[a-z]{8}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@cloud.mongodb.com/api/atlas/v2"
      ],
      nearMisses: ["https://cloud.mongodb.com/api/atlas/v2", "https://public:private@cloud.mongodb.com"]),
  ]
}
