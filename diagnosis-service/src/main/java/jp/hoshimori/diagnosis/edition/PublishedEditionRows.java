package jp.hoshimori.diagnosis.edition;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.diagnosis.questionnaire.PublishedEditions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/**
 * The published editions as rows. Read with plain statements: whoever asks may or may not have a transaction, and needs
 * none for rows that never change.
 */
@ApplicationScoped
class PublishedEditionRows implements PublishedEditions {

    static final String ONE = "SELECT document FROM questionnaire_edition WHERE id = ? AND state = 'PUBLISHED'";
    static final String OTHERS =
            "SELECT document FROM questionnaire_edition WHERE state = 'PUBLISHED' AND id <> ALL (?) ORDER BY id";

    private final AgroalDataSource dataSource;

    PublishedEditionRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Questionnaire> find(String id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(ONE)) {
            query.setString(1, id);
            return questionnaires(query.executeQuery()).stream().findFirst();
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    @Override
    public List<Questionnaire> except(Collection<String> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return questionnaires(query.executeQuery());
        } catch (SQLException failure) {
            throw unreadable(failure);
        }
    }

    private static List<Questionnaire> questionnaires(ResultSet rows) throws SQLException {
        List<Questionnaire> questionnaires = new ArrayList<>();
        while (rows.next()) {
            questionnaires.add(EditionDocuments.read(rows.getString(1), Questionnaire.class));
        }
        return questionnaires;
    }

    private static IllegalStateException unreadable(SQLException failure) {
        return new IllegalStateException("Published editions could not be read", failure);
    }
}
