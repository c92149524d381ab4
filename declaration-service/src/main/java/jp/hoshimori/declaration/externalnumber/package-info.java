/**
 * External numbers: declaration numbers that other systems gave, recorded by the organizations themselves and looked up
 * by anyone. Nobody has compared them with those systems. Emits and hears no events.
 */
package jp.hoshimori.declaration.externalnumber;
