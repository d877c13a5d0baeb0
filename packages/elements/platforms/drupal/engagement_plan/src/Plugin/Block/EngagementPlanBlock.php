<?php

namespace Drupal\engagement_plan\Plugin\Block;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * A community engagement plan.
 *
 * @Block(
 *   id = "engagement_plan",
 *   admin_label = @Translation("Engagement plan"),
 *   category = @Translation("Content")
 * )
 */
class EngagementPlanBlock extends BlockBase {

  public function defaultConfiguration() {
    return ['src' => '', 'page' => '', 'lead' => '', 'view' => 'plan', 'title' => 'Our engagement plan'];
  }

  public function blockForm($form, FormStateInterface $form_state) {
    $labels = [
      'src' => $this->t('Address of the plan file (ends in .json)'),
      'page' => $this->t('Address of the plan as a page to read'),
      'lead' => $this->t('Lead whose rows are shown first'),
      'title' => $this->t('Words of the link'),
    ];
    foreach ($labels as $name => $label) {
      $form[$name] = ['#type' => 'textfield', '#title' => $label, '#default_value' => $this->configuration[$name], '#required' => $name === 'src'];
    }
    $form['view'] = ['#type' => 'select', '#title' => $this->t('What to show'), '#default_value' => $this->configuration['view'], '#options' => ['plan' => $this->t('The plan'), 'progress' => $this->t('Its progress')]];
    return $form;
  }

  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
  }

  public function build() {
    $src = UrlHelper::stripDangerousProtocols($this->configuration['src']);
    $page = $this->configuration['page'] ?: preg_replace('/\.json(?=$|[?#])/', '.html', $src);
    return [
      '#theme' => 'engagement_plan',
      '#src' => $src,
      '#page' => UrlHelper::stripDangerousProtocols($page),
      '#lead' => $this->configuration['lead'],
      '#view' => $this->configuration['view'],
      '#title' => $this->configuration['title'],
      '#langcode' => \Drupal::languageManager()->getCurrentLanguage()->getId(),
      '#attached' => ['library' => ['engagement_plan/elements']],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

}
