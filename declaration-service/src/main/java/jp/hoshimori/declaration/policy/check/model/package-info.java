/** Which addresses on the web may be looked at: plain Java without framework or network. Emits and hears no events. */
package jp.hoshimori.declaration.policy.check.model;
