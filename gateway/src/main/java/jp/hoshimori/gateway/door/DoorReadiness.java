package jp.hoshimori.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the door is open, and if not, why. The services behind it have no say in it. */
@Readiness
@ApplicationScoped
class DoorReadiness implements HealthCheck {

    private final DoorState door;

    DoorReadiness(DoorState door) {
        this.door = door;
    }

    @Override
    public HealthCheckResponse call() {
        DoorState.State now = door.now();
        return HealthCheckResponse.named("door")
                .status(now.open())
                .withData("reason", now.reason())
                .withData("port", now.port())
                .build();
    }
}
