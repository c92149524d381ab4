package jp.hoshimori.declaration.register.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;

/** How PostgreSQL would answer a question about a thousand numbers. */
public final class VerificationPlan {

    private VerificationPlan() {}

    /** The plan, as PostgreSQL explains it. */
    public static String ofAThousand(Connection connection) throws SQLException {
        String[] numbers =
                IntStream.rangeClosed(1, 1_000).mapToObj("7%010d"::formatted).toArray(String[]::new);
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + VerifyRegisterEntries.ASK)) {
            explain.setArray(1, connection.createArrayOf("text", numbers));
            explain.setArray(2, connection.createArrayOf("text", numbers));
            StringBuilder plan = new StringBuilder();
            try (ResultSet row = explain.executeQuery()) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
