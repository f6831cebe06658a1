-- Hearing aids, their repair and batteries, the fitting of implants; what was only seen in the text of 2024 begins in 2020 and is partial.
insert into rate (rate_code, valid_from, amount, unit, legal_basis, source_note, mark) values
  ('BATTERY_MONO', date '2011-07-01', 40.00, 'year', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes'),
  ('BATTERY_BIN', date '2011-07-01', 80.00, 'year', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes'),
  ('BONE_ANCHORED_SERVICE_MONO', date '2020-01-01', 1000.00, 'flat', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('BONE_ANCHORED_SERVICE_BIN', date '2020-01-01', 1500.00, 'flat', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('BONE_MIDDLE_EAR_BATTERY_MONO', date '2020-01-01', 60.00, 'year', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('BONE_MIDDLE_EAR_BATTERY_BIN', date '2020-01-01', 120.00, 'year', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CHILD_BATTERY_MONO', date '2020-01-01', 60.00, 'year', 'OMAI annexe ch. 5.07.3', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CHILD_BATTERY_BIN', date '2020-01-01', 120.00, 'year', 'OMAI annexe ch. 5.07.3', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CHILD_BONE_ANCHORED_SERVICE_MONO', date '2020-01-01', 1300.00, 'flat', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CHILD_BONE_ANCHORED_SERVICE_BIN', date '2020-01-01', 1950.00, 'flat', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CI_BATTERY_MONO', date '2020-01-01', 400.00, 'year', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('CI_BATTERY_BIN', date '2020-01-01', 800.00, 'year', 'OMAI annexe ch. 5.07.1', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; début non trouvé, montants peut-être plus anciens.', 'partial'),
  ('DEVICE_FLAT_MONO', date '2011-07-01', 840.00, 'flat', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes'),
  ('DEVICE_FLAT_BIN', date '2011-07-01', 1650.00, 'flat', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes'),
  ('REPAIR_ELECTRONIC', date '2011-07-01', 200.00, 'flat', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes'),
  ('REPAIR_OTHER', date '2011-07-01', 130.00, 'flat', 'OMAI annexe ch. 5.07', 'HVI/OMAI annexe, texte allemand, état au 1.1.2024; formulaire 300.001 D 07/2011. RO 2011 2665.', 'yes');
update rate_revision set revision = revision + 1;
