package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

class MemoryTest {

    private static final long MEBIBYTE = 1 << 20;

    @Test
    void theMachineHasMemory() {
        assertThat(Memory.available()).isGreaterThan(MEBIBYTE);
    }

    @Test
    @EnabledOnOs(LINUX)
    void aRunningJvmHoldsSome() {
        assertThat(Memory.own().orElseThrow()).isBetween(10 * MEBIBYTE, 4_096 * MEBIBYTE);
    }

    @Test
    @EnabledOnOs(LINUX)
    void aProcessThatDoesNotExistHoldsNone() {
        assertThat(Memory.resident(Integer.MAX_VALUE)).hasValue(0);
    }
}
