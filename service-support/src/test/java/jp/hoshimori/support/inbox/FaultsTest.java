package jp.hoshimori.support.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "53300, DATABASE_AWAY",
        "40001, TRANSIENT",
        "40P01, TRANSIENT",
        "55P03, TRANSIENT",
        "23505, POISON",
        "22001, POISON"
    })
    void theSqlStateTellsWhatToDo(String state, Faults.Kind kind) {
        RuntimeException wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));

        assertThat(Faults.of(wrapped)).isEqualTo(kind);
    }

    @Test
    void aPoolThatGivesNoConnectionMeansThatTheDatabaseIsAway() {
        assertThat(Faults.of(new IllegalStateException(new SQLException("timeout"))))
                .isEqualTo(Faults.Kind.DATABASE_AWAY);
    }

    @Test
    void aRaceWithAnotherReplicaIsWorthAnotherTry() {
        assertThat(Faults.of(new IllegalStateException(new OptimisticLockException())))
                .isEqualTo(Faults.Kind.TRANSIENT);
    }

    @Test
    void anythingElseIsPoison() {
        assertThat(Faults.of(new IllegalArgumentException())).isEqualTo(Faults.Kind.POISON);
    }
}
