package jp.hoshimori.endtoend.compose;

import java.util.List;

/** Something that must hold for the compose file and the Dockerfile its images are built with. */
@FunctionalInterface
public interface ComposeRule {

    /** Answers a sentence for each place that breaks the rule; none when it holds. */
    List<String> violations(ComposeFile file, Dockerfile image);
}
