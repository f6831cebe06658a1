insert into rate (rate_code, valid_from, amount, unit, legal_basis, source_note, mark) values
  ('CAR_KM', date '2020-01-01', 0.45, 'km', 'CRFV annexe 3', 'Le montant est fixé par l''OFAS, non par la loi; vu dans des sources de 2020 à 2025, le vrai début n''est pas connu.', 'partial'),
  ('VIATIQUE_5_8H', date '1992-01-01', 11.50, 'day', 'RAI art. 90 al. 4 let. a', 'O du 21.8.1991, RO 1991 2116; pas dû pour les voyages de congé ou de visite (al. 3).', 'yes'),
  ('VIATIQUE_GT8H', date '1992-01-01', 19.00, 'day', 'RAI art. 90 al. 4 let. b', 'RO 1991 2116; pas dû pour les voyages de congé ou de visite (al. 3).', 'yes'),
  ('LODGING_NIGHT', date '1992-01-01', 37.50, 'night', 'RAI art. 90 al. 4 let. c', 'RO 1991 2116; montant fixe, le texte ne demande pas de justificatif.', 'yes');
