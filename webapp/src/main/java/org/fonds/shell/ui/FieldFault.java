package org.fonds.shell.ui;

import com.vaadin.flow.component.HasValidation;

/**
 * What is wrong with a field, said beneath it when a button was pressed. It stands until the button
 * is pressed again: a fault that comes or goes as the field is left moves the button away from
 * under the hand, and the press is lost.
 */
public final class FieldFault {

  private FieldFault() {}

  /** A field that says nothing of what it holds until it is judged. */
  public static void onlyWhenJudged(HasValidation field) {
    field.setManualValidation(true);
  }

  /**
   * Marks a field, or takes its mark away.
   *
   * @param advice what to write instead; shown if the field is not right
   * @return whether it is right
   */
  public static boolean judge(HasValidation field, boolean right, String advice) {
    onlyWhenJudged(field);
    field.setErrorMessage(advice);
    field.setInvalid(!right);
    return right;
  }
}
