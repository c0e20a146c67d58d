import { startApp } from '#app/startApp.tsx';

startApp(document.getElementById('root'));
