package org.fonds;

import org.fonds.arrival.WrittenArrivals;
import org.fonds.desk.ArrivalBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what writes down what arrived. */
@Configuration(proxyBeanMethods = false)
class ArrivalWiring {

  @Bean
  ArrivalBook arrivalBook(JdbcClient database) {
    return new WrittenArrivals(database);
  }
}
