// Words of the site's frame (menus, search box) in both languages. Words of a component stand in the component.

import type { DefaultTheme } from "vitepress"
import type { Lang } from "../workbook/manifest.ts"

interface Chrome {
  readonly begin: string
  readonly start: string
  readonly steps: string
  readonly reference: string
  readonly glossary: string
  readonly syscalls: string
  readonly grader: string
  readonly outline: string
  readonly previous: string
  readonly next: string
  readonly appearance: string
  readonly light: string
  readonly dark: string
  readonly menu: string
  readonly top: string
  readonly language: string
  readonly skip: string
  /** Of a block of code. */
  readonly copy: string
  readonly notFound: DefaultTheme.NotFoundOptions
}

export const chrome: Readonly<Record<Lang, Chrome>> = {
  en: {
    begin: "Begin",
    start: "Getting started",
    steps: "Steps",
    reference: "Reference",
    glossary: "Glossary",
    syscalls: "System calls",
    grader: "The grader",
    outline: "On this page",
    previous: "Previous",
    next: "Next",
    appearance: "Appearance",
    light: "Switch to the light theme",
    dark: "Switch to the dark theme",
    menu: "Menu",
    top: "Back to the top",
    language: "Change language",
    skip: "Skip to the text",
    copy: "Copy the code",
    notFound: {
      title: "No such page",
      quote: "The address may have changed. The search box above looks through every page.",
      linkText: "To the first page",
      linkLabel: "To the first page",
    },
  },
  ko: {
    begin: "시작",
    start: "시작하기",
    steps: "단계",
    reference: "찾아보기",
    glossary: "용어집",
    syscalls: "시스템 콜",
    grader: "채점기",
    outline: "이 페이지의 차례",
    previous: "이전",
    next: "다음",
    appearance: "화면 모드",
    light: "밝은 화면으로 바꾸기",
    dark: "어두운 화면으로 바꾸기",
    menu: "메뉴",
    top: "맨 위로",
    language: "언어 바꾸기",
    skip: "본문으로 건너뛰기",
    copy: "코드 복사",
    notFound: {
      title: "페이지가 없습니다",
      quote: "주소가 바뀌었을 수 있습니다. 위의 검색창에서 모든 페이지를 찾아볼 수 있습니다.",
      linkText: "첫 페이지로",
      linkLabel: "첫 페이지로",
    },
  },
}

export const koreanSearch: Partial<Omit<DefaultTheme.LocalSearchOptions, "locales">> = {
  translations: {
    button: { buttonText: "검색", buttonAriaLabel: "검색" },
    modal: {
      displayDetails: "자세히 보기",
      resetButtonTitle: "검색어 지우기",
      backButtonTitle: "검색 닫기",
      noResultsText: "결과가 없습니다:",
      footer: {
        selectText: "선택",
        selectKeyAriaLabel: "Enter 키",
        navigateText: "이동",
        navigateUpKeyAriaLabel: "위쪽 화살표 키",
        navigateDownKeyAriaLabel: "아래쪽 화살표 키",
        closeText: "닫기",
        closeKeyAriaLabel: "Esc 키",
      },
    },
  },
}
