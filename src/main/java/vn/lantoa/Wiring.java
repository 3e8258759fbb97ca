package vn.lantoa;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.DemoClock;

/** Settings handed to the modules as the few values they need. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Settings.class)
class Wiring {

    @Bean
    DemoClock demoClock(Settings settings) {
        return new DemoClock(settings.demo());
    }

    @Bean
    BaseUrl baseUrl(Settings settings) {
        return new BaseUrl(settings.baseUrl().replaceAll("/+$", ""));
    }
}
