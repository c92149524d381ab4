package jp.hoshimori.diagnosis.groupsession.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What somebody wants to open, before anything is known of it.
 *
 * @param title what participants shall see that they join
 * @param questionnaire the id of the edition that shall be answered
 * @param closesAt when it shall close by itself
 * @param answerable the ids of the editions that can be answered today
 * @param now when it would be opened
 * @param longest for how long it may be open
 */
public record Opening(
        String title, String questionnaire, Instant closesAt, List<String> answerable, Instant now, Duration longest) {

    public Opening {
        answerable = List.copyOf(answerable);
    }
}
