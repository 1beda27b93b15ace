package org.fonds.benchmark.names;

/** Which of the two names of a pair stands in the archive; the other is typed. */
enum Side {
  CYRILLIC {
    @Override
    String kept(NamePair pair) {
      return pair.cyrillic();
    }

    @Override
    String typed(NamePair pair) {
      return pair.latin();
    }

    @Override
    String language(NamePair pair) {
      return pair.cyrillicLanguage();
    }
  },
  LATIN {
    @Override
    String kept(NamePair pair) {
      return pair.latin();
    }

    @Override
    String typed(NamePair pair) {
      return pair.cyrillic();
    }

    @Override
    String language(NamePair pair) {
      return pair.latinLanguage();
    }
  };

  abstract String kept(NamePair pair);

  abstract String typed(NamePair pair);

  /** Of the name that is kept. */
  abstract String language(NamePair pair);
}
