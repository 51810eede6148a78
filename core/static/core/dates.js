// What Wagtail's calendar cannot read stays as it was typed, for the form to accept or refuse. It became today,
// without a word: 03/2020, 13/03/2020, 31/02/2020.
jQuery.fn.datetimepicker.defaults.validateOnBlur = false;
