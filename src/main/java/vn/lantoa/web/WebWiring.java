package vn.lantoa.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.lantoa.web.page.Words;

/** Words of all modules as one source, the reader's language, and what a handler may ask for by type. */
@Configuration(proxyBeanMethods = false)
class WebWiring implements WebMvcConfigurer {

    @Bean
    static MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Words.VIETNAMESE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(false);
        return source;
    }

    /** One bundle per module: {@code messages/MODULE_vi.properties}. */
    private static String[] bundles() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties"))
                .map(r -> "messages." + String.valueOf(r.getFilename()).replace("_vi.properties", ""))
                .distinct()
                .toArray(String[]::new);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("ngon-ngu");
        resolver.setDefaultLocaleFunction(request -> Words.VIETNAMESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return value.equals("en") ? Locale.ENGLISH : Words.VIETNAMESE;
            }
        };
        language.setParamName("ngon-ngu");
        registry.addInterceptor(language);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new FormArgument());
        resolvers.add(new WordsArgument());
    }
}
