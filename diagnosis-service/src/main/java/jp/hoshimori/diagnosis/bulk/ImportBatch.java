package jp.hoshimori.diagnosis.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.model.CsvHeader;
import jp.hoshimori.diagnosis.bulk.model.MalformedRowException;
import jp.hoshimori.diagnosis.bulk.model.Outcome;
import jp.hoshimori.diagnosis.bulk.model.RowError;
import jp.hoshimori.diagnosis.bulk.model.RowFault;
import jp.hoshimori.diagnosis.bulk.model.RowReader;
import jp.hoshimori.diagnosis.bulk.model.RowRules;
import jp.hoshimori.diagnosis.bulk.model.RowVerdict;
import jp.hoshimori.diagnosis.diagnosis.RecordDiagnoses;
import jp.hoshimori.diagnosis.diagnosis.Scorings;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.grant.AccessGrants;
import jp.hoshimori.diagnosis.grant.GrantUses;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.support.platform.Ids;

/**
 * Works off the next piece of an import: its diagnoses, what others are told, the rows' outcomes and the progress become
 * true together, in one transaction. Killed at any point, it leaves the piece as it was.
 */
@ApplicationScoped
class ImportBatch {

    private static final String SCOPE = "diagnoses:write";

    private final Operations operations;
    private final OperationPieces pieces;
    private final ImportRows rows;
    private final RecordDiagnoses recordDiagnoses;
    private final AccessGrants grants;
    private final GrantUses uses;
    private final Questionnaires questionnaires;
    private final Scorings scorings;
    private final NdjsonReader ndjson;
    private final ImportConfig config;
    private final Clock clock;

    ImportBatch(
            Operations operations,
            OperationPieces pieces,
            ImportRows rows,
            RecordDiagnoses recordDiagnoses,
            AccessGrants grants,
            GrantUses uses,
            Questionnaires questionnaires,
            Scorings scorings,
            ObjectMapper json,
            ImportConfig config,
            Clock clock) {
        this.operations = operations;
        this.pieces = pieces;
        this.rows = rows;
        this.recordDiagnoses = recordDiagnoses;
        this.grants = grants;
        this.uses = uses;
        this.questionnaires = questionnaires;
        this.scorings = scorings;
        this.ndjson = new NdjsonReader(json);
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes an import one piece further, or ends it.
     *
     * @return whether there was one that no other worker is at
     * @throws BatchFailedException when that one could not be taken further
     */
    @Transactional
    boolean workOffNext() {
        Optional<Operation> next = operations.lockNext();
        next.ifPresent(this::workOff);
        return next.isPresent();
    }

    private void workOff(Operation operation) {
        try {
            if (operation.state() == OperationState.CANCELLING) {
                pieces.discard(operation.id());
                operations.end(operation.id(), OperationState.CANCELLED, clock.instant());
            } else {
                pieces.next(operation.id())
                        .ifPresentOrElse(
                                piece -> workOff(operation, piece),
                                () -> operations.end(operation.id(), OperationState.SUCCEEDED, clock.instant()));
            }
        } catch (RuntimeException failure) {
            throw new BatchFailedException(operation.id(), failure);
        }
    }

    private void workOff(Operation operation, Piece piece) {
        Instant now = clock.instant();
        List<JudgedRow> judged = judge(operation, piece, now);
        List<RowResult> results = store(operation, judged, now);
        rows.add(operation, results);
        pieces.done(operation.id(), piece.number());
        operations.advance(operation, counted(results), now);
    }

    /** A row as the rules see it, and where it stands. */
    private record JudgedRow(int line, RowVerdict verdict) {}

    private List<JudgedRow> judge(Operation operation, Piece piece, Instant now) {
        RowReader reader = reader(operation);
        RowRules rules = new RowRules(questionnaires::find, KnownCodes.ALL, now, config.anonymousKeptFor());
        List<JudgedRow> judged = new ArrayList<>();
        int line = piece.firstLine();
        for (String text : new String(piece.content(), operation.charset()).split("\n", -1)) {
            boolean isHeader = line == 1 && operation.header().isPresent();
            if (!text.isBlank() && !isHeader) {
                judged.add(new JudgedRow(line, judge(reader, rules, withoutByteOrderMark(text))));
            }
            line++;
        }
        return judged;
    }

    private RowReader reader(Operation operation) {
        return switch (operation.format()) {
            case CSV -> CsvHeader.of(operation.header().orElseThrow());
            case NDJSON -> ndjson;
        };
    }

    private static RowVerdict judge(RowReader reader, RowRules rules, String line) {
        try {
            return rules.judge(reader.read(line));
        } catch (MalformedRowException malformed) {
            return RowVerdict.malformed();
        }
    }

    private static String withoutByteOrderMark(String line) {
        return (line.charAt(0) == '\uFEFF' ? line.substring(1) : line).strip();
    }

    private List<RowResult> store(Operation operation, List<JudgedRow> judged, Instant now) {
        List<RowVerdict.Sound> sound = judged.stream()
                .map(JudgedRow::verdict)
                .filter(RowVerdict.Sound.class::isInstance)
                .map(RowVerdict.Sound.class::cast)
                .toList();
        Map<UUID, UUID> granted = granted(operation, sound, now);
        Set<UUID> writable = new HashSet<>(granted.keySet());
        writable.add(operation.organizationId());
        Map<String, UUID> known = new HashMap<>(rows.accepted(
                operation.organizationId(),
                sound.stream().map(RowVerdict.Sound::externalId).toList()));
        List<Diagnosis> diagnoses = new ArrayList<>(sound.size());
        List<RowResult> results = new ArrayList<>(judged.size());
        for (JudgedRow row : judged) {
            results.add(result(row, writable, known, diagnoses));
        }
        recordDiagnoses.record(diagnoses, operation.id(), now);
        uses.tell(operation.organizationId(), "createDiagnosisImport", uses(granted, diagnoses));
        return results;
    }

    /** The other organizations that the importing one may answer for, each with its grant. */
    private Map<UUID, UUID> granted(Operation operation, List<RowVerdict.Sound> sound, Instant now) {
        Set<UUID> asked = new HashSet<>();
        sound.forEach(row -> row.organizationId().ifPresent(asked::add));
        asked.remove(operation.organizationId());
        return grants.grantors(operation.organizationId(), SCOPE, now, asked);
    }

    private static List<GrantUses.Use> uses(Map<UUID, UUID> granted, List<Diagnosis> diagnoses) {
        Map<UUID, Integer> written = new TreeMap<>();
        diagnoses.forEach(diagnosis -> diagnosis
                .organizationId()
                .filter(granted::containsKey)
                .ifPresent(owner -> written.merge(owner, 1, Integer::sum)));
        return written.entrySet().stream()
                .map(owner -> new GrantUses.Use(granted.get(owner.getKey()), owner.getKey(), owner.getValue()))
                .toList();
    }

    private RowResult result(JudgedRow row, Set<UUID> writable, Map<String, UUID> known, List<Diagnosis> diagnoses) {
        if (row.verdict() instanceof RowVerdict.Rejected rejected) {
            return RowResult.rejected(row.line(), rejected.externalId(), rejected.errors());
        }
        RowVerdict.Sound sound = (RowVerdict.Sound) row.verdict();
        if (sound.organizationId().filter(owner -> !writable.contains(owner)).isPresent()) {
            return RowResult.rejected(
                    row.line(),
                    Optional.of(sound.externalId()),
                    List.of(RowError.of(RowFault.NOT_GRANTED, "organizationId")));
        }
        UUID before = known.get(sound.externalId());
        if (before != null) {
            return RowResult.alreadyThere(row.line(), sound.externalId(), before);
        }
        Diagnosis diagnosis = diagnosis(sound);
        diagnoses.add(diagnosis);
        known.put(sound.externalId(), diagnosis.id());
        return RowResult.accepted(row.line(), sound.externalId(), diagnosis.id());
    }

    private Diagnosis diagnosis(RowVerdict.Sound row) {
        return new Diagnosis(
                Ids.next(),
                row.organizationId(),
                row.profile(),
                row.answers(),
                scorings.of(row.answers().questionnaire()).score(row.answers()),
                row.completedAt(),
                0);
    }

    private static Operation.Rows counted(List<RowResult> results) {
        int[] counts = new int[Outcome.values().length];
        results.forEach(result -> counts[result.outcome().ordinal()]++);
        return new Operation.Rows(
                results.size(),
                counts[Outcome.ACCEPTED.ordinal()],
                counts[Outcome.ALREADY_THERE.ordinal()],
                counts[Outcome.REJECTED.ordinal()]);
    }
}
