package vn.lantoa.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An SMS gateway that takes a POST, {@code LANTOA_SMS_*}; without an address nothing is sent.
 *
 * @param url where it takes messages; https, except on this machine
 * @param authorization the Authorization header it asks for; empty for none
 * @param type the content type of the body
 * @param body what it takes, with {@code {to}} for the number ({@code 84912345678}) and {@code {text}} for the text
 */
@ConfigurationProperties("lantoa.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String authorization,
        @DefaultValue("application/json") String type,

        @DefaultValue("{\"to\":\"{to}\",\"text\":\"{text}\"}")
        String body) {}
