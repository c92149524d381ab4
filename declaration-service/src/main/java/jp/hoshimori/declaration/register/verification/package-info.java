/** Says of many numbers at once whether their declarations stand. Emits and hears no events. */
package jp.hoshimori.declaration.register.verification;
