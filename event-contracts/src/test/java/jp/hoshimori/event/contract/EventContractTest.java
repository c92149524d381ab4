package jp.hoshimori.event.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisCompleted.Answer;
import jp.hoshimori.event.DiagnosisCompleted.PartScore;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import jp.hoshimori.event.MeasuresRequestChanged;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.event.SupplierStarChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    private static final UUID ID = UUID.fromString("019c1a50-0000-7000-8000-000000000001");
    private static final Map<EventType, List<String>> OPTIONAL = Map.ofEntries(
            Map.entry(OrganizationRegistered.TYPE, List.of("corporateNumber")),
            Map.entry(OrganizationChanged.TYPE, List.of("corporateNumber", "mergedInto")),
            Map.entry(AccessGrantChanged.TYPE, List.of("revokedAt")),
            Map.entry(AccessGrantUsed.TYPE, List.of()),
            Map.entry(DisclosureChanged.TYPE, List.of("revokedAt")),
            Map.entry(DiagnosisCompleted.TYPE, List.of("organizationId", "importId")),
            Map.entry(DiagnosisClaimed.TYPE, List.of()),
            Map.entry(DiagnosisErased.TYPE, List.of()),
            Map.entry(DeclarationMade.TYPE, List.of()),
            Map.entry(DeclarationUpgraded.TYPE, List.of()),
            Map.entry(DeclarationWithdrawn.TYPE, List.of()),
            Map.entry(BasicPolicyPublished.TYPE, List.of("policyVersion")),
            Map.entry(BasicPolicyUnreachable.TYPE, List.of()),
            Map.entry(SupplierStarChanged.TYPE, List.of("star")),
            Map.entry(MeasuresRequestChanged.TYPE, List.of("step")));
    private static final Instant TIME = Instant.parse("2026-04-01T00:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void aRecordIsWrittenAsItsSchemaDemands(DomainEvent event) {
        assertThat(EventContract.violations(event.type(), Json.write(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theTypeAndTheAggregateIdAreNotPartOfThePayload(DomainEvent event) {
        assertThat(Json.tree(Json.write(event)).fieldNames()).toIterable().doesNotContain("type", "aggregateId");
        assertThat(event.aggregateId()).isEqualTo(ID.toString());
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    diagnosis.completed.v1    | /diagnosisId              | "not-a-uuid"
                    diagnosis.completed.v1    | /score                    | 101
                    diagnosis.completed.v1    | /score                    | -26
                    diagnosis.completed.v1    | /score                    | 12.5
                    diagnosis.completed.v1    | /score                    | "12"
                    diagnosis.completed.v1    | /band                     | "EXCELLENT"
                    diagnosis.completed.v1    | /questionnaire            | "jisha25"
                    diagnosis.completed.v1    | /answers/3/answer         | "MAYBE"
                    diagnosis.completed.v1    | /answers/3/question       | 0
                    diagnosis.completed.v1    | /parts                    | []
                    diagnosis.completed.v1    | /unknownQuestions         | [5, 5]
                    diagnosis.completed.v1    | /completedAt              | "2026-04-10T11:00:00+09:00"
                    diagnosis.completed.v1    | /completedAt              | "2026-13-10T11:00:00Z"
                    diagnosis.completed.v1    | /completedAt              | null
                    diagnosis.claimed.v1      | /organizationId           | null
                    diagnosis.claimed.v1      | /score                    | 101
                    diagnosis.claimed.v1      | /band                     | "EXCELLENT"
                    diagnosis.claimed.v1      | /answers/3/answer         | "MAYBE"
                    diagnosis.claimed.v1      | /claimedAt                | "2026-04-10T11:00:00+09:00"
                    access-grant.changed.v1   | /granteeOrganizationId    | "not-a-uuid"
                    access-grant.changed.v1   | /scopes/0                 | "everything"
                    access-grant.changed.v1   | /scopes/0                 | "Diagnoses:Read"
                    access-grant.changed.v1   | /scopes                   | ["diagnoses:read", "diagnoses:read"]
                    access-grant.changed.v1   | /scopes                   | null
                    access-grant.changed.v1   | /expiresAt                | "2027-03-31"
                    access-grant.changed.v1   | /revokedAt                | null
                    organization.registered.v1 | /corporateNumber         | "0123456789012"
                    organization.registered.v1 | /corporateNumber         | null
                    organization.registered.v1 | /prefecture              | "48"
                    organization.registered.v1 | /prefecture              | "00"
                    organization.registered.v1 | /industry                | "U"
                    organization.registered.v1 | /employeeBand            | "EMPLOYEES_0"
                    organization.registered.v1 | /kind                    | "OTHER"
                    organization.registered.v1 | /name                    | ""
                    declaration.made.v1       | /declarationNumber        | "9000000001"
                    declaration.made.v1       | /star                     | "THREE_STARS"
                    declaration.made.v1       | /principlesEdition        | "6"
                    diagnosis.completed.v1    | /importId                 | "7"
                    organization.changed.v1   | /name                     | ""
                    organization.changed.v1   | /mergedInto               | null
                    access-grant.used.v1      | /operation                | "list granted"
                    access-grant.used.v1      | /records                  | 0
                    disclosure.changed.v1     | /level                    | "EVERYTHING"
                    disclosure.changed.v1     | /expiresAt                | null
                    declaration.upgraded.v1   | /star                     | "THREE_STARS"
                    declaration.withdrawn.v1  | /cause                    | "LOST"
                    basic-policy.published.v1 | /url                      | "javascript:1"
                    basic-policy.published.v1 | /policyVersion            | 0
                    basic-policy.unreachable.v1 | /graceUntil             | "2026-10-10"
                    supplier.star-changed.v1  | /supplierName             | ""
                    supplier.star-changed.v1  | /star                     | null
                    measures-request.changed.v1 | /state                  | "FORCED"
                    measures-request.changed.v1 | /step                   | "THREATENED"
                    """)
    void aForbiddenValueIsNamedByItsPointer(String schema, String pointer, String value) {
        EventType type = typeOf(schema);
        JsonNode payload = Json.tree(GoldenSamples.of(type).get(0).json());
        put(payload, JsonPointer.compile(pointer), Json.tree(value));

        List<String> violations = EventContract.violations(type, payload.toString());

        assertThat(violations).isNotEmpty().allMatch(violation -> violation.startsWith(pointer));
    }

    @ParameterizedTest
    @MethodSource("jp.hoshimori.event.contract.Records#goldenSamples")
    void onlyTheOptionalFieldsMayBeLeftOut(GoldenSample sample, EventType type) {
        ObjectNode payload = (ObjectNode) Json.tree(sample.json());
        List<String> fields = new ArrayList<>();
        payload.fieldNames().forEachRemaining(fields::add);

        List<String> optional = fields.stream()
                .filter(field -> admitsWithout(field, payload, type))
                .toList();

        assertThat(optional)
                .isEqualTo(fields.stream().filter(OPTIONAL.get(type)::contains).toList());
    }

    @Test
    void whatIsNotJsonIsAViolation() {
        List<String> violations = EventContract.violations(DeclarationMade.TYPE, "{\"declarationId\":");

        assertThat(violations).singleElement().asString().startsWith(": is not JSON");
    }

    @Test
    void aTypeWithoutASchemaIsRefused() {
        EventType unknown =
                new EventType("jp.hoshimori.nothing.happened.v1", "hoshimori.nothing", "nothing.happened.v1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventContract.violations(unknown, "{}"))
                .withMessageContaining("/schemas/jp.hoshimori.nothing.happened.v1.schema.json");
    }

    static List<DomainEvent> events() {
        return List.of(
                new OrganizationRegistered(ID, "SOLE_PROPRIETOR", null, "x", "01", "A", "EMPLOYEES_1_5", TIME),
                new DiagnosisCompleted(
                        ID,
                        null,
                        "jisha25-3.1",
                        -1,
                        "CRITICAL",
                        List.of(new PartScore(1, -1, 4)),
                        List.of(new Answer(1, "UNKNOWN")),
                        List.of(1),
                        TIME),
                new DiagnosisClaimed(
                        ID,
                        ID,
                        "jisha25-4.0",
                        -1,
                        "CRITICAL",
                        List.of(new PartScore(1, -1, 4)),
                        List.of(new Answer(1, "UNKNOWN")),
                        List.of(1),
                        TIME,
                        TIME),
                new AccessGrantChanged(ID, ID, ID, List.of("diagnoses:read"), TIME, null, TIME),
                new AccessGrantChanged(ID, ID, ID, List.of(), TIME, TIME, TIME),
                new OrganizationChanged(ID, "SOLE_PROPRIETOR", null, "x", "01", "A", "EMPLOYEES_1_5", ID, TIME),
                new AccessGrantUsed(ID, ID, ID, "listGrantedDiagnoses", 1, TIME),
                new DisclosureChanged(ID, ID, ID, "STAR", TIME, null, TIME),
                new DeclarationMade(ID, "90000000001", ID, "ONE_STAR", "principles-6", TIME),
                new DeclarationUpgraded(ID, "90000000001", ID, "TWO_STARS", "principles-6", TIME),
                new DeclarationWithdrawn(ID, "90000000001", ID, "TWO_STARS", "EXPIRED", TIME),
                new BasicPolicyPublished(ID, ID, null, "https://policy.example/", TIME),
                new BasicPolicyUnreachable(ID, ID, "https://policy.example/", TIME, TIME),
                new SupplierStarChanged(ID, ID, "x", "90000000001", null, "WITHDRAWN", TIME),
                new MeasuresRequestChanged(ID, ID, ID, "ONE_STAR", "OPEN", "REQUESTED", TIME));
    }

    private static boolean admitsWithout(String field, ObjectNode payload, EventType type) {
        String shortened = payload.deepCopy().without(field).toString();
        return EventContract.violations(type, shortened).isEmpty();
    }

    private static EventType typeOf(String schema) {
        return EventTypes.named("jp.hoshimori." + schema).orElseThrow();
    }

    private static void put(JsonNode payload, JsonPointer pointer, JsonNode value) {
        JsonNode parent = payload.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
    }
}
